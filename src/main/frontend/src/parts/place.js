// Nobody looks for the place again: whoever left a list by one of its rows comes back to that row, or to the one that has
// taken its place; whoever opens a task of his own begins in its form. Nobody who has the focus elsewhere is called away.
const LEFT = 'left';
const list = document.querySelector('[data-list]');
const address = () => list.dataset.list || location.pathname;
const names = () => [...list.querySelectorAll('tbody a.name')];

const leave = (event) => {
  const row = event.target.closest('[data-list] tbody tr');
  if (!row || !(event.type === 'submit' || event.target.closest('a'))) return;
  const at = names().indexOf(row.querySelector('a.name'));
  sessionStorage.setItem(LEFT, JSON.stringify({ list: address(), row: row.id, at }));
};
const come = () => {
  const left = JSON.parse(sessionStorage.getItem(LEFT) ?? 'null');
  if (!left || left.list !== address()) return;
  sessionStorage.removeItem(LEFT);
  if (document.activeElement !== document.body) return;
  const all = names();
  const same = left.row ? document.getElementById(left.row)?.querySelector('a.name') : null;
  (same ?? all[Math.min(left.at, all.length - 1)])?.focus();
};

const shown = (field) => !field.disabled && field.getClientRects().length > 0;
export const begin = () => {
  const fields = [...(document.querySelector('[data-begin]')?.elements ?? [])].filter((field) => shown(field) && field.matches('input, select, textarea'));
  const first = fields.find((field) => field.type !== 'radio' || field.checked || !fields.some((one) => one.name === field.name && one.checked));
  first?.focus();
  return Boolean(first);
};

if (list) {
  document.addEventListener('click', leave);
  document.addEventListener('submit', leave);
  addEventListener('pageshow', (event) => event.persisted && come());
  come();
} else if (document.activeElement === document.body) begin();
// A form that comes later than its page is begun in as well, unless somebody is elsewhere.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target.querySelector?.('[data-begin]') && document.activeElement === document.body) begin();
});
