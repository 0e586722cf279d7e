// A form that the page is still filling in ([data-steady]) is sent when the answers under way stand in it, with all they say.
const STANDS = 60;
const AT_MOST = 5000;

let underWay = 0;
let waiting;

const go = () => {
  if (!waiting || underWay) return;
  const { form, button } = waiting;
  clearTimeout(waiting.late);
  waiting = undefined;
  form.dataset.stands = 'yes';
  form.requestSubmit(button);
  delete form.dataset.stands;
};

document.addEventListener('htmx:beforeRequest', () => {
  underWay += 1;
});
document.addEventListener('htmx:afterRequest', () => {
  underWay -= 1;
  if (waiting) setTimeout(go, STANDS); // an answer may ask for more
});
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (!form.matches('[data-steady]') || !underWay || form.dataset.stands) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const late = setTimeout(() => {
      underWay = 0;
      go();
    }, AT_MOST);
    waiting ??= { form, button: event.submitter?.name ? event.submitter : undefined, late };
  },
  true,
);
