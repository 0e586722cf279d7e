// Tabs by the ARIA pattern: one tab stop, arrows move and open. Without script every panel is simply shown. The tab chosen
// last in a window stays the chosen one there when [data-tabs] says of what they are.
const nameOf = (list) => list.dataset.tabs && `tab:${document.body.dataset.me}:${list.dataset.tabs}`;
const remember = (list, tab) => {
  try {
    if (nameOf(list)) sessionStorage.setItem(nameOf(list), tab.id);
  } catch {
    // private windows and full storage: the page works, it only forgets
  }
};
const remembered = (list) => (nameOf(list) ? sessionStorage.getItem(nameOf(list)) : null);

const choose = (list, tab, focus) => {
  for (const one of list.querySelectorAll('[role=tab]')) {
    const chosen = one === tab;
    one.setAttribute('aria-selected', String(chosen));
    one.tabIndex = chosen ? 0 : -1;
    document.getElementById(one.getAttribute('aria-controls')).hidden = !chosen;
  }
  if (focus) tab.focus();
};

const moves = { ArrowRight: 1, ArrowLeft: -1 };
const bind = (list) => {
  const tabs = [...list.querySelectorAll('[role=tab]')];
  const named = tabs.find((tab) => `#${tab.getAttribute('aria-controls')}` === location.hash);
  choose(list, named ?? tabs.find((tab) => tab.id === remembered(list)) ?? tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? tabs[0]);
  list.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (!tab) return;
    choose(list, tab);
    remember(list, tab);
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target.closest('[role=tab]'));
    const next = { Home: 0, End: tabs.length - 1 }[event.key] ?? at + (moves[event.key] ?? NaN);
    if (at < 0 || Number.isNaN(next)) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    choose(list, tab, true);
    remember(list, tab);
  });
};
document.querySelectorAll('[data-tabs]').forEach(bind);
