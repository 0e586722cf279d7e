// A field that a scanner types into ([data-scan] around it): each code is taken out of the field at once and sent in its turn, so
// that the next one can be scanned while the page still answers the last.
const queues = new WeakMap();
const queueOf = (form) => {
  if (!queues.has(form)) queues.set(form, []);
  return queues.get(form);
};

const send = (form) => {
  const [code] = queueOf(form);
  if (code === undefined) return;
  form.querySelector('[name=scan]').value = code;
  form.dispatchEvent(new Event('scanned'));
};

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (!form.matches('[data-scan]')) return;
    event.preventDefault();
    event.stopPropagation();
    const field = form.querySelector('input:not([type=hidden])');
    const code = field.value.trim();
    field.value = '';
    if (code && queueOf(form).push(code) === 1) send(form);
  },
  true,
);
// What couldn't be sent comes back into the field, unless the next code stands there already.
document.addEventListener('htmx:afterRequest', (event) => {
  const form = event.detail.elt;
  if (!form.matches?.('[data-scan]')) return;
  const code = queueOf(form).shift();
  const field = form.querySelector('input:not([type=hidden])');
  if (!event.detail.successful && !field.value) field.value = code;
  send(form);
});
