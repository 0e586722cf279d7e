// Tasks are dragged to a person: what is ticked goes along, and the form says the same as when it is sent by hand.
const form = document.getElementById('deal');
const people = document.querySelectorAll('[data-receiver]');

form?.addEventListener('dragstart', (event) => {
  const box = event.target.closest?.('tr')?.querySelector('input[name=tasks]');
  if (!box) return;
  box.checked = true;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', '');
});
people.forEach((row) => {
  row.addEventListener('dragover', (event) => {
    event.preventDefault();
    row.classList.add('is-on');
  });
  row.addEventListener('dragleave', () => row.classList.remove('is-on'));
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    form.elements.receiver.value = row.dataset.receiver;
    form.requestSubmit();
  });
});
