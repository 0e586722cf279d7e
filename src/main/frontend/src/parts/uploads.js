// Upload zones: several files by dropping or choosing, each listed with its size before it is sent.
import { word } from './words.js';

const size = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
const sizeOf = (bytes) => (bytes < 1e6 ? `${size.format(bytes / 1e3)} kB` : `${size.format(bytes / 1e6)} MB`);

const line = (file, max) => {
  const item = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = file.name;
  const figure = document.createElement('span');
  figure.className = 'num';
  figure.textContent = sizeOf(file.size);
  item.append(name);
  if (max && file.size > max) {
    const wrong = document.createElement('span');
    wrong.className = 'st st-bad text-wrap';
    wrong.textContent = word('tooBig');
    item.append(wrong);
  }
  item.append(figure);
  return item;
};

const bind = (zone) => {
  const input = zone.querySelector('input[type=file]');
  const list = zone.querySelector('ul');
  const draw = () => list.replaceChildren(...[...input.files].map((file) => line(file, Number(zone.dataset.max))));
  const over = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle('is-over', on);
  };
  input.addEventListener('change', draw);
  input.addEventListener('htmx:afterRequest', () => {
    input.value = ''; // sent already: they lie where the page shows them
    draw();
  });
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', (event) => {
    over(false)(event);
    const all = new DataTransfer();
    if (input.multiple) [...input.files].forEach((file) => all.items.add(file));
    [...event.dataTransfer.files].slice(0, input.multiple ? undefined : 1).forEach((file) => all.items.add(file));
    input.files = all.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
document.querySelectorAll('[data-drop]').forEach(bind);
