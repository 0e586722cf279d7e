// Small comforts that pages ask for by attribute.
const on = (selector, work) => document.querySelectorAll(selector).forEach(work);

// The other language keeps the page's own query.
on('a[data-lang]', (link) => {
  const here = new URL(location.href);
  here.searchParams.set('lang', link.dataset.lang);
  link.href = here.search;
});

on('[data-back]', (button) => {
  button.hidden = history.length < 2;
  button.addEventListener('click', () => history.back());
});

on('[data-print]', (button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

on('[data-show]', (button) => {
  const field = document.getElementById(button.dataset.show);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
  });
});

on('[data-fill]', (button) => {
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const [id, value] of Object.entries({ username: button.dataset.fill, password: button.dataset.password }))
      document.getElementById(id).value = value;
    document.querySelector('[data-act=main]').focus();
  });
});

// What was just drawn up is printed at once; a browser without a viewer for it still has the button.
on('[data-print-now]', (frame) =>
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow.print();
    } catch {
      frame.remove();
    }
  }),
);

// One box marks all of a list, or in a group of it all of the group.
on('[data-all]', (box) =>
  box.addEventListener('change', () =>
    (box.closest('tbody') ?? box.closest('table')).querySelectorAll('input[type=checkbox]:not(:disabled, [data-all])').forEach((one) => {
      if (one.checked !== box.checked) one.click();
    }),
  ),
);
