// The papers of a dossier beside the form: PDFs and pictures, page by page, enlarged and turned. [data-papers] carries the
// choice of papers (options with data-kind pdf | image), its buttons name what they do by [data-turn], and every button has
// its key. Which paper lies open at which page is remembered for the task until signing out. Nothing is fetched unseen.

const LEVELS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const FITTING = LEVELS.indexOf(1);
const QUARTER = 90;
const ROUND = 360;
const MOST_PIXELS = 16_000_000;

const pdf = async (address, worker) => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  GlobalWorkerOptions.workerSrc = worker;
  const folder = new URL('.', new URL(worker, location.href)).href;
  const task = getDocument({ url: address, wasmUrl: folder, useWasm: false, isEvalSupported: false, enableXfa: false });
  const file = await task.promise;
  return { pages: file.numPages, page: (number) => pdfPage(file, number), close: () => task.destroy() };
};
const pdfPage = async (file, number) => {
  const page = await file.getPage(number);
  const turned = (turn) => ({ rotation: (page.rotate + turn) % ROUND });
  return {
    size: (turn) => page.getViewport({ scale: 1, ...turned(turn) }),
    draw: (canvas, scale, turn) =>
      page.render({ canvas, viewport: page.getViewport({ scale, ...turned(turn) }) }).promise,
    text: async () => (await page.getTextContent()).items.map((item) => item.str).join(' '),
  };
};

const image = async (address) => {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  return { pages: 1, page: async () => picturePage(picture), close: () => {} };
};
const picturePage = (picture) => ({
  size: (turn) => {
    const { naturalWidth: width, naturalHeight: height } = picture;
    return turn % (2 * QUARTER) ? { width: height, height: width } : { width, height };
  },
  draw: async (canvas, scale, turn) => {
    const pen = canvas.getContext('2d');
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.rotate((turn * Math.PI) / (2 * QUARTER));
    pen.scale(scale, scale);
    pen.drawImage(picture, -picture.naturalWidth / 2, -picture.naturalHeight / 2);
  },
  text: async () => '',
});

const remembered = (name) => {
  try {
    return JSON.parse(sessionStorage.getItem(name)) ?? {};
  } catch {
    return {};
  }
};

const bind = (frame) => {
  const choice = frame.querySelector('select');
  const well = frame.querySelector('.well');
  const name = `papers:${document.body.dataset.me}:${frame.dataset.papers}`;
  const place = { paper: '', page: 1, level: FITTING, turn: 0, ...remembered(name) };
  let file = null;
  let turnOf = 0;

  const shows = (what) => frame.querySelector(`[data-shows=${what}]`);
  const button = (what) => frame.querySelector(`[data-turn=${what}]`);
  const option = () => choice.selectedOptions[0];

  const fits = (size) => Math.max(1, well.clientWidth - 2) / size.width;
  const sharp = (size, scale) => Math.min(devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (size.width * size.height)) / scale);

  const say = (failed) => {
    shows('failed').hidden = !failed;
    shows('page').textContent = file ? `${place.page} / ${file.pages}` : '';
    shows('level').textContent = `${LEVELS[place.level] * 100} %`;
    well.setAttribute('aria-label', `${option().label}, ${well.dataset.page} ${shows('page').textContent}`);
    const ends = { previous: choice.selectedIndex === 0, next: choice.selectedIndex === choice.length - 1,
      back: place.page <= 1, on: !file || place.page >= file.pages, out: place.level === 0, in: place.level === LEVELS.length - 1 };
    for (const [what, end] of Object.entries(ends)) button(what)?.setAttribute('aria-disabled', String(end));
    shows('open').href = `${choice.value}?save=true`;
  };

  const draw = async () => {
    const turn = ++turnOf;
    const page = await file.page(place.page);
    const size = page.size(place.turn);
    const scale = fits(size) * LEVELS[place.level];
    const pixels = scale * sharp(size, scale);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * pixels);
    canvas.height = Math.round(size.height * pixels);
    canvas.style.width = `${Math.round(size.width * scale)}px`;
    canvas.setAttribute('aria-hidden', 'true');
    await page.draw(canvas, pixels, place.turn);
    const text = await page.text();
    if (turn !== turnOf) return;
    well.replaceChildren(canvas, Object.assign(document.createElement('p'), { className: 'visually-hidden', textContent: text }));
    well.dataset.shown = `${choice.value} ${place.page} ${place.turn} ${place.level}`;
    sessionStorage.setItem(name, JSON.stringify(place));
    say(false);
  };

  const open = async () => {
    const turn = ++turnOf;
    file?.close();
    file = null;
    delete well.dataset.shown;
    well.replaceChildren();
    say(false);
    const { kind } = option().dataset;
    const opened = kind === 'pdf' ? await pdf(choice.value, frame.dataset.worker) : await image(choice.value);
    if (turn !== turnOf) return opened.close();
    file = opened;
    place.paper = choice.value;
    place.page = Math.min(place.page, file.pages);
    await draw();
  };

  const trying = (work) => work().catch(() => say(true));
  const choose = (index) => {
    if (index < 0 || index >= choice.length) return;
    choice.selectedIndex = index;
    Object.assign(place, { page: 1, turn: 0 });
    trying(open);
  };
  const leaf = (page) => {
    if (!file || page < 1 || page > file.pages) return;
    place.page = page;
    well.scrollTop = 0;
    trying(draw);
  };
  const enlarge = (level) => {
    place.level = Math.min(LEVELS.length - 1, Math.max(0, level));
    if (file) trying(draw);
  };
  const turns = {
    previous: () => choose(choice.selectedIndex - 1),
    next: () => choose(choice.selectedIndex + 1),
    back: () => leaf(place.page - 1),
    on: () => leaf(place.page + 1),
    out: () => enlarge(place.level - 1),
    in: () => enlarge(place.level + 1),
    fit: () => enlarge(FITTING),
    turn: () => {
      place.turn = (place.turn + QUARTER) % ROUND;
      if (file) trying(draw);
    },
  };

  const kept = [...choice.options].findIndex((one) => one.value === place.paper);
  if (kept >= 0) choice.selectedIndex = kept;
  else Object.assign(place, { page: 1, turn: 0 });
  choice.addEventListener('change', () => choose(choice.selectedIndex));
  frame.addEventListener('click', (event) => turns[event.target.closest('[data-turn]')?.dataset.turn]?.());
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-paper]');
    const index = link ? [...choice.options].findIndex((one) => one.value === link.getAttribute('href')) : -1;
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey || !frame.hasAttribute('data-first')) return;
    event.preventDefault();
    choose(index);
    well.focus();
  });

  // A paper in a closed tab is fetched when the tab opens; a window that changes its width draws anew.
  let width = 0;
  new ResizeObserver(() => {
    const before = width;
    width = well.clientWidth;
    if (!width || width === before) return;
    if (file) trying(draw);
    else if (!before) trying(open);
  }).observe(well);
  frame.hidden = false;
};

document.querySelectorAll('[data-papers]').forEach(bind);
document.querySelectorAll('[data-beside]').forEach((button) =>
  button.addEventListener('click', () => {
    const second = document.getElementById(button.getAttribute('aria-controls'));
    second.hidden = !second.hidden;
    button.setAttribute('aria-pressed', String(!second.hidden));
  }),
);
