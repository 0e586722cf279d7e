// Requests that are sent outside a form carry the token the layout names.
export const token = () => {
  const named = document.querySelector('meta[name="csrf"]');
  return named ? { [named.dataset.header]: named.content } : {};
};

document.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, token()));
