// Choosing from a long list by typing any part of a name, without accents: [data-typeahead] around a select.
const PAUSE = 1200;
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

let typed = '';
let last = 0;

const find = (list, text) => {
  const all = [...list.options].filter((option) => !option.disabled);
  const named = (option) => plain(option.text);
  return all.find((option) => named(option).startsWith(text)) ?? all.find((option) => named(option).includes(text));
};

const choose = (list, option) => {
  if (!option || option.selected) return;
  option.selected = true;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
};

document.addEventListener('keydown', (event) => {
  const list = event.target;
  if (!list.matches?.('[data-typeahead] select') || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.timeStamp - last > PAUSE) typed = '';
  if (event.key.length !== 1 || (event.key === ' ' && !typed)) return;
  event.preventDefault();
  last = event.timeStamp;
  typed += plain(event.key);
  choose(list, find(list, typed));
});
