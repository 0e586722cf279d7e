// Hears from the house that something has changed, while the page is seen: one line per visible page, none behind others.
// What changes stands where the old words stood; nothing moves, nothing takes the focus, nothing typed is touched.
import { word } from './words.js';

const IDLE = 20 * 60 * 1000; // whoever has gone home keeps no session alive by what others do
const COUNTS_AFTER = 3000;
const COUNTS_APART = 60000;
const BROKEN_AFTER = 10000;
const LIST = '.present[data-fresh]';
const COUNTS = 'nav.panel .n, .tabs a .n';

const address = document.body.dataset.live;
const here = document.querySelector('[data-here]');
const list = document.querySelector(LIST);
const places = [...document.querySelectorAll('[data-places]')].flatMap((one) => one.dataset.places.split(' '));

let lastTouch = Date.now();
let postponed;
for (const touch of ['keydown', 'pointerdown', 'scroll'])
  addEventListener(touch, () => {
    lastTouch = Date.now();
    postponed?.();
    postponed = undefined;
  }, { passive: true, capture: true });
const whenSomebodyIsThere = (work) => {
  if (Date.now() - lastTouch < IDLE) work();
  else postponed = work;
};

// The line of a task or a dossier: who else is there, who was quicker.
const draw = (markup) => {
  const fresh = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  if (fresh && fresh.textContent !== here.textContent) here.replaceChildren(fresh);
};
const look = async () => {
  const answer = await fetch(here.dataset.here, { headers: { Accept: 'text/html' } });
  if (answer.ok && !answer.redirected) draw(await answer.text());
  else if (answer.status === 404) here.replaceChildren(Object.assign(document.createElement('p'), { className: 'amber', textContent: word('gone') }));
};

// The line of a worklist: how much is new. Reading it again is the reader's own decision; the counters follow by themselves.
const seen = { fresh: 0, moved: 0 };
const say = (words) => {
  const link = Object.assign(document.createElement('a'), { href: location.href, textContent: `${words} – ${list.dataset.again}` });
  list.replaceChildren(link);
};
const sum = () => ['fresh', 'moved'].filter((what) => seen[what]).map((what) => list.dataset[what].replace('{0}', seen[what])).join(', ');

let countedAt = 0;
let counting;
const recount = async () => {
  counting = undefined;
  countedAt = Date.now();
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll(COUNTS);
  const shown = document.querySelectorAll(COUNTS);
  if (now.length !== shown.length) return;
  shown.forEach((one, at) => {
    one.textContent = now[at].textContent;
    one.className = now[at].className;
  });
};
const count = () => {
  const wait = Math.max(COUNTS_AFTER, countedAt + COUNTS_APART - Date.now());
  counting ??= setTimeout(() => whenSomebodyIsThere(recount), wait + Math.random() * COUNTS_AFTER);
};
const changed = (news) => {
  seen.fresh += news.fresh ?? 0;
  seen.moved += news.moved ?? 0;
  say(sum());
  count();
};

const bell = document.getElementById('bell');
const ring = (times) => {
  const number = Number(bell.dataset.count) + times;
  bell.dataset.count = number;
  bell.querySelector('[data-number]').textContent = number;
  bell.querySelector('[data-words]').textContent = bell.dataset.many.replace('{0}', number);
};

const hear = (event) => {
  const news = JSON.parse(event.data);
  if (news.here && here) whenSomebodyIsThere(() => look().catch(() => {}));
  if ((news.fresh || news.moved) && list) changed(news);
  if (news.bell && bell) ring(news.bell);
};

// Lost lines are taken up again by the browser; a page that was behind others may have missed something.
let line;
let broken;
const whole = () => {
  clearTimeout(broken);
  broken = undefined;
  document.getElementById('away')?.remove();
};
const lost = () => {
  const since = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  broken ??= setTimeout(() => {
    const place = here ?? list;
    if (!place || document.getElementById('away')) return;
    place.append(Object.assign(document.createElement('span'), { id: 'away', className: 'amber ms-2', textContent: word('away').replace('{0}', since) }));
  }, BROKEN_AFTER);
};
const missed = () => {
  if (here) whenSomebodyIsThere(() => look().catch(() => {}));
  else if (list && !seen.fresh && !seen.moved) say(list.dataset.stale);
};
const listen = (again) => {
  line = new EventSource(`${address}?${new URLSearchParams(places.map((place) => ['at', place]))}`);
  line.addEventListener('news', hear);
  line.addEventListener('open', () => {
    whole();
    if (again) missed();
    again = true;
  });
  line.addEventListener('error', () => {
    lost();
    if (Date.now() - lastTouch < IDLE) return;
    stop();
    postponed = follow;
  });
};
const stop = () => {
  line?.close();
  line = undefined;
  whole();
};
const follow = () => {
  if (document.visibilityState === 'hidden') stop();
  else if (!line) listen(Boolean(follow.once));
  follow.once = true;
};

if (address && window.EventSource) {
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', stop);
  addEventListener('pageshow', follow);
}
