// Choosing from a long list by typing any part of a name, without accents: [data-typeahead] around a select.
import { plain } from './words.js';

const PAUSE = 1200;
const STANDS = 350;

let typed = '';
let last = 0;

const find = (list, text) => {
  const all = [...list.options].filter((option) => !option.disabled);
  const named = (option) => plain(option.text);
  return all.find((option) => named(option).startsWith(text)) ?? all.find((option) => named(option).includes(text));
};

// The page is told once the name stands, not at every letter on the way.
let telling;
const tell = () => {
  clearTimeout(telling?.timer);
  telling?.list.dispatchEvent(new Event('change', { bubbles: true }));
  telling = undefined;
};
const choose = (list, option) => {
  if (!option || option.selected) return;
  option.selected = true;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  clearTimeout(telling?.timer);
  telling = { list, timer: setTimeout(tell, STANDS) };
};

document.addEventListener('focusout', () => telling && tell());
document.addEventListener('keydown', (event) => {
  const list = event.target;
  if (!list.matches?.('[data-typeahead] select') || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.timeStamp - last > PAUSE) typed = '';
  if (event.key.length !== 1 || (event.key === ' ' && !typed)) return;
  event.preventDefault();
  last = event.timeStamp;
  typed += plain(event.key);
  if (!find(list, typed)) typed = plain(event.key); // another name begins where no name goes on
  choose(list, find(list, typed));
});
