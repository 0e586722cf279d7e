// Requests that htmx sends outside a form carry the token the layout names.
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});
