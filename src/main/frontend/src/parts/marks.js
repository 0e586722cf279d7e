// Lines of a list that are marked: Shift takes all between, and the bar below says how many there are.
const boxes = (list) => [...list.querySelectorAll('tbody input[type=checkbox][name=task]')];
const bar = document.querySelector('[data-chosen]');
const hint = bar?.textContent;
let last;

const say = () => {
  const chosen = document.querySelectorAll('[data-list] input[name=task]:checked').length;
  bar.textContent = chosen ? bar.dataset.some.replace('{0}', chosen) : hint;
};
const between = (list, one, other) => {
  const all = boxes(list);
  const ends = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
  return ends[0] < 0 ? [] : all.slice(ends[0], ends[1] + 1);
};

if (bar) {
  document.addEventListener('click', (event) => {
    const box = event.target;
    const list = box.closest?.('[data-list]');
    if (!list || box.name !== 'task') return;
    if (event.shiftKey && last) between(list, last, box).forEach((one) => (one.checked = box.checked));
    last = box;
  });
  document.addEventListener('change', say);
  document.addEventListener('click', say);
  addEventListener('pageshow', say);
}
