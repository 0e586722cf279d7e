// Brings what is typed into form[data-draft] to the server whenever typing pauses, so that a power cut or another browser
// loses nothing, and says how that stands in #draft. What can't be brought stays in the window (keep.js) and is tried again.
import { kept, nameOf } from './keep.js';

const PAUSE = 900;
const AGAIN = 15_000;
const FAILED = 500;
const place = document.getElementById('draft');
let waiting = null;
let turnOf = 0;

const tell = (saved) => {
  const time = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  const state = Object.assign(document.createElement('span'), { className: `st ${saved ? 'st-done' : 'st-wait'} text-wrap` });
  const sign = Object.assign(document.createElement('i'), { className: `bi bi-${saved ? 'cloud-check' : 'cloud-slash'}` });
  sign.setAttribute('aria-hidden', 'true');
  state.append(sign, saved ? `${place.dataset.saved} ${time}` : place.dataset.unsaved);
  place.replaceChildren(state);
};

const typed = (form) => {
  const fields = new URLSearchParams();
  const names = new Set([...form.elements].filter(kept).map((field) => field.name));
  for (const [name, value] of new FormData(form)) if (names.has(name) || name === '_csrf') fields.append(name, value);
  return fields;
};

const save = async (form) => {
  clearTimeout(waiting);
  waiting = null;
  const turn = ++turnOf;
  const answer = await fetch(form.dataset.draft, { method: 'POST', body: typed(form), keepalive: true }).catch(() => null);
  if (turn !== turnOf) return;
  const saved = Boolean(answer?.ok && !answer.redirected);
  if (saved) sessionStorage.removeItem(nameOf(form));
  else if (!answer || answer.status >= FAILED) waiting = setTimeout(save, AGAIN, form);
  tell(saved);
};

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (!form?.dataset.draft) return;
  clearTimeout(waiting);
  turnOf++;
  waiting = setTimeout(save, PAUSE, form);
});
// whoever leaves the page leaves nothing behind; whoever sends the form needs no draft of it
document.addEventListener('visibilitychange', () => {
  const form = document.querySelector('form[data-draft]');
  if (document.visibilityState === 'hidden' && waiting && form) save(form);
});
document.addEventListener('submit', (event) => {
  if (event.target.dataset.draft) clearTimeout(waiting);
});
