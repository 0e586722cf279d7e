// While fields are drawn again somebody types on: what has changed since they were asked for stands in the new ones.
import { put, state } from './keep.js';

const asked = new WeakMap();
const typed = new WeakMap();
const formOf = (event) => event.detail.target?.closest?.('form[data-keep]');

document.addEventListener('htmx:beforeRequest', (event) => {
  const form = formOf(event);
  if (form) asked.set(event.detail.xhr, JSON.stringify(state(form)));
});
document.addEventListener('htmx:beforeSwap', (event) => {
  const before = asked.get(event.detail.xhr);
  if (!before) return;
  const known = new Set(JSON.parse(before).map((field) => JSON.stringify(field)));
  const form = formOf(event);
  typed.set(event.detail.xhr, { form, changed: state(form).filter((field) => !known.has(JSON.stringify(field))) });
});
document.addEventListener('htmx:afterSwap', (event) => {
  const { form, changed } = typed.get(event.detail.xhr) ?? {};
  if (changed?.length) put(form, changed);
});
