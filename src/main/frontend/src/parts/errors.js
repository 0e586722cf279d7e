// After a failed submit the focus goes to the summary, or else to the first wrong field; after settling, not before.
const toFirst = (root) => (root.querySelector('[data-errors]') ?? root.querySelector('[aria-invalid="true"]'))?.focus();

// A fragment that was only redrawn while someone types has no summary and takes no focus.
document.addEventListener('htmx:afterSettle', (event) => event.target.querySelector('[data-errors]')?.focus());
toFirst(document);
