// The page's words in the reader's language, from the template the layout carries.
export const word = (name) =>
  document.getElementById('words')?.content.querySelector(`[data-word="${name}"]`)?.textContent ?? '';

// A text as people type it who leave the accents out.
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

// Says something to a screen reader without moving the focus.
export const say = (text) => {
  const place = document.getElementById('say');
  if (place) place.textContent = text;
};

// A framed remark as fragments :: note draws it.
export const note = (kind, icon, text) => {
  const frame = document.createElement('div');
  frame.className = `note ${kind}`;
  frame.setAttribute('role', kind === 'red' ? 'alert' : 'status');
  const sign = document.createElement('i');
  sign.className = `bi bi-${icon}`;
  sign.setAttribute('aria-hidden', 'true');
  const body = document.createElement('div');
  body.textContent = text;
  frame.append(sign, body);
  return frame;
};
