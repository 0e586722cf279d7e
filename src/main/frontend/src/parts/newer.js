// An answer that draws fields anew may be older than what stands in them: what was typed, chosen or ticked since it was asked for
// stays, and so does the place of the cursor.
const asked = new WeakMap();
let newer = [];
let place;

const drawn = () => document.querySelectorAll('input:not([type=hidden], [type=file], [type=submit], [type=button]), select, textarea');
const ticking = (field) => field.matches('[type=checkbox], [type=radio]');
const nameOf = (field) => `${field.form?.id}|${field.name || field.id}${ticking(field) ? `=${field.value}` : ''}`;
const stateOf = (field) => (ticking(field) ? field.checked : field.value);
const states = () => new Map([...drawn()].map((field) => [nameOf(field), stateOf(field)]));

const put = (field, state) => {
  if (ticking(field)) field.checked = state;
  else field.value = state;
};
const cursor = (field) => {
  try {
    return [field.selectionStart, field.selectionEnd];
  } catch {
    return [null, null];
  }
};

document.addEventListener('htmx:beforeRequest', (event) => asked.set(event.detail.xhr, states()));
document.addEventListener('htmx:beforeSwap', (event) => {
  const then = asked.get(event.detail.xhr);
  newer = then ? [...states()].filter(([name, state]) => then.has(name) && then.get(name) !== state) : [];
  const at = document.activeElement;
  place = at.matches('input, select, textarea') ? { name: nameOf(at), cursor: cursor(at) } : undefined;
});

const keep = () => {
  const fields = new Map([...drawn()].map((field) => [nameOf(field), field]));
  for (const [name, state] of newer) if (fields.has(name) && stateOf(fields.get(name)) !== state) put(fields.get(name), state);
  const at = place && fields.get(place.name);
  if (!at || document.activeElement === at || document.activeElement !== document.body) return;
  at.focus();
  if (place.cursor[0] !== null) at.setSelectionRange(...place.cursor);
};
document.addEventListener('htmx:afterRequest', () => {
  keep();
  newer = [];
  place = undefined;
});
