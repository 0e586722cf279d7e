// The keyboard. The one table is the key sheet in the layout plus every [data-key] on the page: what isn't there doesn't
// act, and the hints at the bottom are drawn from the same rows. Letters act only while a list has the focus; from nowhere, j and k lead
// into the list and / to its filter.
import { begin } from './place.js';

const LETTERS_OFF = 'letters-off';
const sheet = document.getElementById('keys');
const table = sheet?.querySelector('tbody');

const typing = (target) =>
  target.isContentEditable ||
  target.matches?.('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])');
const listOf = (target) => target.closest?.('[data-list]');
const rowOf = (target) => target.closest?.('tbody tr');
const rows = (list) => [...list.querySelectorAll('tbody tr')].filter((row) => row.querySelector('a.name'));
const shown = (element) => element.getClientRects().length > 0;
const lettersOn = () => localStorage.getItem(LETTERS_OFF) !== 'yes';

const press = (element) => {
  if (!element || element.disabled) return false;
  if (element.matches('input:not([type=submit], [type=button]), select, textarea')) element.focus();
  else element.click();
  return true;
};

const go = (list, from, by) => {
  const all = rows(list);
  const at = all.indexOf(rowOf(from));
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  next?.querySelector('a.name').focus();
  return Boolean(next);
};
const inRow = (selector) => (list, from) => press(rowOf(from)?.querySelector(selector));

const listActs = {
  next: (list, from) => go(list, from, 1),
  previous: (list, from) => go(list, from, -1),
  mark: (list, from, event) => {
    const box = rowOf(from)?.querySelector('input[type=checkbox]');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: event.shiftKey }));
    return Boolean(box);
  },
  open: (list, from) => !from.matches('a, button, summary, input') && press(rowOf(from)?.querySelector('a.name')),
  claim: inRow('[data-do=claim]'),
  submit: inRow('[data-do=submit]'),
};
const parts = () => [...document.querySelectorAll('[data-part]')].filter(shown);
const enter = (part) => {
  if (!part) return false;
  if (part.matches('a, button')) part.click();
  (part.matches('a, button') ? part : part.querySelector('input:not([type=hidden]), select, textarea, a, button') ?? part).focus();
  return true;
};
const main = () => [...document.querySelectorAll('[data-act=main]')].find(shown);
const pageActs = {
  filter: () => press(document.querySelector('[data-filter]')),
  panel: (event) => enter(parts()[Number(event.code.replace('Digit', '')) - 1]),
  form: () => begin(),
  main: () => press(main()),
  sheet: () => {
    if (!sheet.open) sheet.showModal();
    return true;
  },
};

// Whether the page has anything for an act: only then is it hinted at.
const offered = {
  next: 'a.name', previous: 'a.name', open: 'a.name', mark: 'tbody input[type=checkbox]', claim: '[data-do=claim]', submit: '[data-do=submit]',
};
const acts = (name) => {
  if (offered[name]) return Boolean(document.querySelector(`[data-list] ${offered[name]}`));
  if (name === 'filter') return Boolean(document.querySelector('[data-filter]'));
  if (name === 'panel') return parts().length > 1;
  if (name === 'form') return Boolean(document.querySelector('[data-begin]'));
  return name === 'sheet' || Boolean(main());
};

export const caps = (keys) =>
  keys
    .split(/(?<=.)\+/)
    .flatMap((key) => (key.includes('…') ? key.split(/(?=…)|(?<=…)/) : key))
    .flatMap((key, at) => {
      const cap = document.createElement('kbd');
      cap.textContent = key;
      return at ? [' ', cap] : [cap];
    });

const textOf = (element) => {
  if (element.getAttribute('aria-label')) return element.getAttribute('aria-label');
  const copy = element.cloneNode(true);
  copy.querySelectorAll('kbd').forEach((cap) => cap.remove());
  return (copy.textContent.trim() || element.labels?.[0]?.textContent || '').trim();
};

// What can be done on this page, and in the row that has the focus: each with its words and its keys.
const ACTS = '[data-key], [data-act=main], .head .acts :is(a, button)';
const keysOf = (element) => element.dataset.key ?? table.querySelector(`[data-act="${element.dataset.act ?? element.dataset.do}"]`)?.dataset.keys;
export const offers = (from) =>
  [...new Set([...document.querySelectorAll(ACTS), ...(rowOf(from)?.querySelectorAll('[data-do]') ?? [])])]
    .filter((one) => shown(one) && !one.disabled && !one.closest('dialog') && !one.matches('[data-palette]'))
    .map((one) => ({ words: textOf(one), keys: keysOf(one), act: () => press(one) }));

const ownRow = (element) => {
  const row = table.insertRow();
  row.dataset.keys = element.dataset.key;
  row.dataset.from = element.closest('[data-papers]') ? 'papers' : 'page';
  row.append(Object.assign(document.createElement('th'), { scope: 'row' }));
  row.insertCell().textContent = textOf(element);
};
const hint = (row) => {
  const line = document.createElement('span');
  line.append(...caps(row.dataset.keys), ` ${row.cells[1].textContent}`);
  return line;
};

const draw = () => {
  document.querySelectorAll('[data-key]').forEach(ownRow);
  for (const row of table.rows) {
    row.cells[0].append(...caps(row.dataset.keys));
    row.cells[0].classList.add('nowrap');
    row.hidden = Boolean(row.dataset.act) && !acts(row.dataset.act);
  }
  // the keys of a part that has many of them stand on its buttons and in the sheet alone
  const last = [...table.rows].filter((row) => !row.hidden && row.dataset.from !== 'papers');
  last.sort((one, other) => (one.dataset.act === 'sheet') - (other.dataset.act === 'sheet'));
  document.getElementById('hints')?.append(...last.map(hint));
  const letters = document.getElementById('letters');
  letters.checked = lettersOn();
  letters.addEventListener('change', () => localStorage.setItem(LETTERS_OFF, letters.checked ? 'no' : 'yes'));
};

const SIGNS = { Comma: ',', Period: '.', Minus: '-', Equal: '=' };
const pressed = (event) =>
  (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') +
  (event.altKey ? `Alt+${SIGNS[event.code] ?? event.code.replace(/^(Key|Digit)/, '')}` : event.key.length === 1 ? event.key : event.key);
const same = (keys, name) => keys.toLowerCase() === name.toLowerCase() || (keys === 'Alt+1…9' && /^Alt\+[1-9]$/.test(name));

const act = (row, event) => {
  const { act: name } = row.dataset;
  if (!name) return press([...document.querySelectorAll('[data-key]')].find((one) => same(one.dataset.key, row.dataset.keys)));
  if (pageActs[name]) return pageActs[name](event);
  const list = listOf(event.target) ?? document.querySelector('[data-list]');
  return Boolean(list) && listActs[name](list, event.target, event);
};
const FROM_NOWHERE = ['filter', 'next', 'previous'];
const allowed = (row, event) => {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (modified) return true;
  if (typing(event.target)) return false;
  if (row.dataset.act === 'sheet') return lettersOn();
  if (!listOf(event.target)) return FROM_NOWHERE.includes(row.dataset.act) && lettersOn() && event.target === document.body;
  return event.key === 'Enter' || lettersOn();
};

document.addEventListener('keydown', (event) => {
  if (event.isComposing || document.querySelector('dialog[open]')) return;
  const name = pressed(event);
  for (const row of table?.rows ?? [])
    if (same(row.dataset.keys, name) && allowed(row, event) && act(row, event)) {
      event.preventDefault();
      return;
    }
});
// A click beside a row's links and buttons gives the row the focus, so that the letters act there.
document.addEventListener('click', (event) => {
  if (listOf(event.target) && !event.target.closest('a, button, input, label, summary')) rowOf(event.target)?.querySelector('a.name')?.focus();
});
if (table) draw();
