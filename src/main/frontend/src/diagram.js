// The diagram of a journey with the places where a dossier has been and stands now. [data-diagram] names the drawing,
// [data-places] a JSON {done: [id], now: [id], broken: [id], stuck: [id]}; the list beside it says the same in words.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const STEP = 1.25;
const read = async (address, how) => {
  const answer = await fetch(address, { headers: { Accept: how === 'json' ? 'application/json' : '*/*' } });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer[how]();
};

const mark = (canvas, registry, places) => {
  for (const [state, ids] of Object.entries(places))
    for (const id of ids) if (registry.get(id)) canvas.addMarker(id, `place-${state}`);
};
// One scale for all: a wide diagram starts at the dossier's place instead of shrinking until nobody can read it.
const LEGIBLE = 0.62;
const fit = (canvas, registry, places) => {
  canvas.zoom('fit-viewport', 'auto');
  const now = registry.get(places.now?.[0] ?? '');
  if (canvas.zoom() >= LEGIBLE || !now) return;
  canvas.zoom(LEGIBLE);
  canvas.scrollToElement(now, 80);
};

const zooms = (canvas) => ({
  in: () => canvas.zoom(canvas.zoom() * STEP),
  out: () => canvas.zoom(canvas.zoom() / STEP),
  fit: () => canvas.zoom('fit-viewport', 'auto'),
});
const keys = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit' };
const ways = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

const steer = (place, canvas) => {
  const zoom = zooms(canvas);
  place.closest('section')?.querySelectorAll('[data-zoom]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', zoom[button.dataset.zoom]);
  });
  place.addEventListener('keydown', (event) => {
    const way = ways[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey || !(way || keys[event.key])) return;
    event.preventDefault();
    if (way) canvas.scroll({ dx: way[0], dy: way[1] });
    else zoom[keys[event.key]]();
  });
};

const show = async (place) => {
  const viewer = new NavigatedViewer({ container: place });
  const [drawing, places] = await Promise.all([
    read(place.dataset.diagram, 'text'),
    place.dataset.places ? read(place.dataset.places, 'json') : {},
  ]);
  await viewer.importXML(drawing);
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  mark(canvas, registry, places);
  fit(canvas, registry, places);
  steer(place, canvas);
  place.dataset.shown = 'yes';
};

const showAll = (root) => {
  for (const place of root.querySelectorAll('[data-diagram]:not([data-begun])')) {
    place.dataset.begun = 'yes';
    show(place).catch(() => {
      place.replaceChildren(Object.assign(document.createElement('p'), { className: 'p-3 m-0', textContent: place.dataset.failed }));
    });
  }
};
showAll(document);
// a drawing that a tab fetches when it opens
document.addEventListener('htmx:load', (event) => showAll(event.detail.elt));
