// A submit is sent once; what lasts over 0.3 s shows that it is under way; what fails says so and keeps the page.
import { note, say, word } from './words.js';

const SHOWN_AFTER = 300;
const FREE_AGAIN = 20000;
const bar = document.getElementById('progress');
let timer;

const begin = () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    bar.hidden = false;
    document.body.classList.add('is-busy');
    say(word('sending'));
  }, SHOWN_AFTER);
};
const end = () => {
  clearTimeout(timer);
  bar.hidden = true;
  document.body.classList.remove('is-busy');
  say('');
};

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'dialog') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  setTimeout(() => {
    delete form.dataset.sent;
    end();
  }, FREE_AGAIN);
  begin();
});
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  end();
});

const failed = (text) => {
  document.getElementById('failed')?.remove();
  const remark = note('red', 'wifi-off', text);
  remark.id = 'failed';
  remark.classList.add('mx-3', 'mt-2');
  document.getElementById('main')?.before(remark);
};
document.addEventListener('htmx:beforeRequest', begin);
document.addEventListener('htmx:afterRequest', (event) => {
  end();
  if (event.detail.successful) document.getElementById('failed')?.remove();
});
document.addEventListener('htmx:sendError', () => failed(word('offline')));
document.addEventListener('htmx:responseError', () => failed(word('failed')));
