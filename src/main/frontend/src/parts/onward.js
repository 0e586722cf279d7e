// A look-up was answered ([data-onward] names the form it fills in): the focus goes on to what is still to be asked of the
// person, or else to the next part; nobody who has moved on meanwhile is called back.
const shown = (element) => element.getClientRects().length > 0;
const asked = (part) => [...part.querySelectorAll('[aria-required=true]')].find((field) => !field.value && shown(field));
const first = (part) => [...part.querySelectorAll('input:not([type=hidden]), select')].find(shown);

document.addEventListener('person-known', (event) => {
  const form = document.getElementById(event.target.closest('[data-onward]')?.dataset.onward);
  const at = document.activeElement;
  if (!form || !(at === document.body || at.form === event.target)) return;
  const [here, next] = form.querySelectorAll('[data-part]');
  (asked(here) ?? first(next)).focus();
});
