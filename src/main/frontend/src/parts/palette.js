// The palette: acts of the page, pages, dossiers and people by a few letters without accents, from the keyboard alone. A
// combobox over a list by the ARIA pattern: the focus stays in the field, arrows choose, Enter goes there.
import { token } from './csrf.js';
import { caps, offers } from './keys.js';
import { plain, word } from './words.js';

const PAUSE = 250;
const SHORTEST = 2;

const palette = document.getElementById('palette');
const field = palette?.querySelector('[role=combobox]');
const list = palette?.querySelector('[role=listbox]');
const group = (name) => list.querySelector(`[data-group=${name}]`);
const everything = palette && group('all').firstElementChild;
const acts = new WeakMap();

const options = () => [...list.querySelectorAll('[role=option]')].filter((option) => !option.hidden);
let chosen;
let isMoved = false;

const mark = (option) => {
  chosen?.setAttribute('aria-selected', 'false');
  chosen = option;
  if (!option) return field.removeAttribute('aria-activedescendant');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  return field.setAttribute('aria-activedescendant', option.id);
};

// The first is chosen until somebody chooses another; what comes later moves nothing that stands.
const settle = () => {
  const all = options();
  all.forEach((option, at) => (option.id = `palette-${at}`));
  if (!isMoved || !all.includes(chosen)) mark(all[0]);
  else mark(chosen);
  field.setAttribute('aria-expanded', String(all.length > 0));
  palette.querySelector('[data-none]').hidden = all.length > 0;
  const count = palette.querySelector('[data-count]');
  count.textContent = count.dataset.words.replace('{0}', all.length);
};

const narrow = () => {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  const fits = (option) => words.every((one) => plain(option.textContent).includes(one));
  for (const option of [...group('acts').children, ...group('places').children]) option.hidden = !fits(option);
  everything.hidden = !words.length || !group('places').querySelector(`[data-go="${everything.dataset.go}"]`);
  everything.querySelector('[data-typed]').textContent = field.value.trim();
  group('found').replaceChildren();
  isMoved = false;
  settle();
};

let waiting;
let asking;
const find = async (typed) => {
  asking = new AbortController();
  const body = new URLSearchParams({ typed });
  const answer = await fetch(palette.dataset.ask, { method: 'POST', body, headers: token(), signal: asking.signal });
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  group('found').replaceChildren(...page.querySelectorAll('[role=option]'));
};
const forget = () => {
  clearTimeout(waiting);
  asking?.abort();
};
const ask = () => {
  forget();
  const typed = field.value.trim();
  if (typed.length < SHORTEST) return;
  waiting = setTimeout(() => {
    find(typed)
      .then(settle)
      .catch((fault) => {
        if (fault.name !== 'AbortError') palette.querySelector('[data-count]').textContent = word('offline');
      });
  }, PAUSE);
};

const go = (option) => {
  if (!option) return;
  forget();
  const typed = option === everything ? field.value : option.dataset.search;
  palette.close();
  if (acts.has(option)) acts.get(option)();
  else if (typed) search(option.dataset.go, typed);
  else location.assign(option.dataset.go);
};
// Names and numbers go by a post: the address of the answer has a token alone.
const search = (to, typed) => {
  const { form } = field;
  form.elements.to.value = new URL(to, location).pathname;
  field.value = typed;
  form.requestSubmit();
};

const actOption = ({ words, keys, act }) => {
  const option = palette.querySelector('template').content.firstElementChild.cloneNode(true);
  option.querySelector('span').textContent = words;
  if (keys) option.querySelector('[data-keys]').append(...caps(keys));
  acts.set(option, act);
  return option;
};

const open = () => {
  group('acts').replaceChildren(...offers(document.activeElement).map(actOption));
  field.value = '';
  narrow();
  palette.showModal();
  field.focus();
};

const by = { ArrowDown: 1, ArrowUp: -1 };
const pressed = (event) => {
  const all = options();
  const step = by[event.key];
  if (event.key === 'Enter' && !event.isComposing) go(chosen);
  else if (step && all.length) {
    isMoved = true;
    mark(all[(all.indexOf(chosen) + step + all.length) % all.length]);
  } else if (!(event.ctrlKey && event.key.toLowerCase() === 'k')) return;
  event.preventDefault();
};

if (palette) {
  document.querySelector('[data-palette]').addEventListener('click', open);
  field.addEventListener('input', () => {
    narrow();
    ask();
  });
  field.addEventListener('keydown', pressed);
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => go(event.target.closest('[role=option]')));
  palette.addEventListener('close', forget);
}
