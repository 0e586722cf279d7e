// Keys pressed while the page asks something whose answer decides where they belong ([data-onward] fills in a person and moves the
// focus, [data-redraw] draws other fields) are held and pressed when the answer stands: a fast clerk never waits, and no key is lost.
const DECIDING = '[data-onward], [data-redraw]';
const STANDS = 60; // a moment longer than the page takes to settle
const AT_MOST = 5000;

let asking = 0;
let late;
const held = [];
const shown = (element) => element.getClientRects().length > 0;

const tabStops = () =>
  [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')].filter(
    (one) => one.tabIndex >= 0 && !one.disabled && shown(one),
  );
const tab = (at, by) => {
  const stops = tabStops();
  const next = stops[(stops.indexOf(at) + by + stops.length) % stops.length];
  next?.focus();
  if (next?.matches('input')) next.select?.();
};
const choose = (list, by) => {
  if (!list.matches('select') || !list.options[list.selectedIndex + by]) return;
  list.selectedIndex += by;
  for (const name of ['input', 'change']) list.dispatchEvent(new Event(name, { bubbles: true }));
};
const textual = (at) => at.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])');
const acts = {
  Tab: (at, key) => tab(at, key.shiftKey ? -1 : 1),
  Enter: (at) => (textual(at) ? at.form?.requestSubmit() : at.click()),
  Backspace: (at) => textual(at) && document.execCommand('delete'),
  ArrowDown: (at) => choose(at, 1),
  ArrowUp: (at) => choose(at, -1),
};

const press = (key) => {
  const at = document.activeElement;
  const untouched = at.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  if (!untouched || key.ctrlKey || key.metaKey || key.altKey) return;
  if (acts[key.key]) acts[key.key](at, key);
  else if (key.key.length === 1 && textual(at)) document.execCommand('insertText', false, key.key);
  else if (key.key === ' ') at.click();
};
const release = () => {
  while (!asking && held.length) press(held.shift());
};
const answered = () => {
  asking = Math.max(0, asking - 1);
  release();
};

document.addEventListener('htmx:beforeRequest', (event) => {
  if (!event.detail.elt.matches(DECIDING)) return;
  asking += 1;
  clearTimeout(late);
  late = setTimeout(() => {
    asking = 0;
    release();
  }, AT_MOST);
});
document.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.elt.matches?.(DECIDING)) setTimeout(answered, STANDS);
});
document.addEventListener(
  'keydown',
  (event) => {
    if (!event.isTrusted || event.isComposing || (!asking && !held.length)) return;
    if (['Shift', 'Control', 'Alt', 'Meta', 'Process', 'Dead'].includes(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
    held.push({ key, code, ctrlKey, altKey, shiftKey, metaKey });
  },
  true,
);
