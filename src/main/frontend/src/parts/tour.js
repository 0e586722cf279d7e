// A tour over the pages: a box tells one step after the other beside what it points at. It stays over page changes in this
// tab until it is ended; a step whose page the person opens by himself (its address ends with *) waits for him there.
import { word } from './words.js';

const KEPT = 'tour';
const read = () => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
const keep = (tour) => sessionStorage.setItem(KEPT, JSON.stringify(tour));
const matches = (address) =>
  address.endsWith('*') ? location.pathname.startsWith(address.slice(0, -1)) && location.pathname.length >= address.length : location.pathname + location.search === address;

const clear = () => {
  document.querySelector('.tour')?.remove();
  document.querySelectorAll('.toured').forEach((one) => one.classList.remove('toured'));
};
const end = () => {
  sessionStorage.removeItem(KEPT);
  clear();
};
const go = (tour, at) => {
  if (at >= tour.steps.length) return end();
  keep({ ...tour, at });
  return show();
};
const button = (text, look, act) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: `btn btn-sm ${look}`, textContent: text });
  made.addEventListener('click', act);
  return made;
};

const draw = (tour, step) => {
  const box = document.createElement('section');
  box.className = 'tour panel';
  box.setAttribute('aria-label', tour.name);
  const count = Object.assign(document.createElement('p'), { className: 'tiny ink-2 m-0', textContent: `${tour.name} · ${tour.at + 1}/${tour.steps.length}` });
  const text = Object.assign(document.createElement('p'), { className: 'm-0', textContent: step.text });
  text.setAttribute('role', 'status');
  const acts = Object.assign(document.createElement('div'), { className: 'row-gap' });
  const last = tour.at + 1 === tour.steps.length;
  const next = button(word(last ? 'tourDone' : 'tourNext'), 'btn-primary', () => go(tour, tour.at + 1));
  acts.append(next);
  if (tour.at) acts.append(button(word('tourBack'), 'btn-plain', () => go(tour, tour.at - 1)));
  acts.append(button(word('tourEnd'), 'btn-quiet', end));
  box.append(count, text, acts);
  document.body.append(box);
  return next;
};

const point = (step) => {
  const target = [...document.querySelectorAll(step.target)].find((one) => one.getClientRects().length);
  target?.classList.add('toured');
  target?.scrollIntoView({ block: 'center' });
};

const show = () => {
  const tour = read();
  if (!tour) return;
  clear();
  const step = tour.steps[tour.at];
  if (!matches(step.address) && !step.address.endsWith('*')) return location.assign(step.address);
  if (!matches(step.address) && tour.at && matches(tour.steps[tour.at - 1].address)) point(tour.steps[tour.at - 1]);
  else if (matches(step.address)) point(step);
  draw(tour, step).focus();
};

document.addEventListener('click', (event) => {
  const key = event.target.closest?.('[data-tour]')?.dataset.tour;
  if (!key) return;
  const steps = [...document.querySelectorAll(`#steps-${key} li`)].map((step) => ({ ...step.dataset, text: step.textContent }));
  keep({ name: document.getElementById(`tour-${key}`).textContent, steps, at: 0 });
  show();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.querySelector('.tour') && !document.querySelector('dialog[open]')) end();
});
show();
