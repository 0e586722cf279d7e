// Keeps what is typed into form[data-keep] until the server has taken it: for the same person, in the same window, until
// signing out. Passwords, files and hidden fields never. What parts/drafts.js has brought to the server needs no second place.
import { note, word } from './words.js';

const PENDING = 'sent';
export const nameOf = (form) => `typed:${document.body.dataset.me}:${location.pathname}:${new URL(form.action, location).pathname}:${form.dataset.keep}`;
export const kept = (field) => field.name && field.autocomplete !== 'one-time-code' && !['password', 'file', 'hidden', 'submit', 'button'].includes(field.type);
const fields = (form) => [...form.elements].filter(kept);
const ticking = (field) => field.type === 'checkbox' || field.type === 'radio';
export const state = (form) => fields(form).map((field) => [field.name, field.value, ticking(field) ? field.checked : true]);

const read = (name) => {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
};
const write = (name, value) => {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // private windows and full storage: the page works, it only forgets
  }
};

export const put = (form, typed) => {
  for (const [name, value, on] of typed)
    for (const field of fields(form).filter((one) => one.name === name))
      if (!ticking(field)) field.value = value;
      else if (field.value === value) field.checked = on;
};

const offer = (form, drawn) => {
  const remark = note('', 'arrow-counterclockwise', `${word('restored')} `);
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'btn btn-sm btn-quiet';
  drop.textContent = word('forget');
  drop.addEventListener('click', () => {
    put(form, drawn);
    sessionStorage.removeItem(nameOf(form));
    remark.remove();
  });
  remark.lastElementChild.append(drop);
  (form.querySelector('.body') ?? form).prepend(remark);
};

const restore = (form) => {
  const typed = read(nameOf(form));
  const drawn = state(form);
  if (!typed || JSON.stringify(typed) === JSON.stringify(drawn)) return;
  put(form, typed);
  if (JSON.stringify(state(form)) === JSON.stringify(drawn)) return;
  form.closest('details')?.setAttribute('open', '');
  offer(form, drawn);
};

// A page without a fault, to which the form's own page was led on, answers a submit that was taken. Whoever comes back by another
// way after a broken line finds his text.
const sent = read(PENDING);
const isLedOn = performance.getEntriesByType('navigation')[0]?.redirectCount > 0 && document.referrer === sent?.page;
if (isLedOn && !document.querySelector('[data-fault], [data-errors]')) sessionStorage.removeItem(sent.form);
sessionStorage.removeItem(PENDING);
document.querySelectorAll('form[data-keep]').forEach(restore);

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.hasAttribute('data-keep')) write(nameOf(form), state(form));
});
document.addEventListener('submit', (event) => {
  if (event.target.hasAttribute('data-forget')) sessionStorage.clear();
  if (!event.target.hasAttribute('data-keep')) return;
  write(nameOf(event.target), state(event.target));
  write(PENDING, { form: nameOf(event.target), page: location.href.replace(location.hash, '') });
});
