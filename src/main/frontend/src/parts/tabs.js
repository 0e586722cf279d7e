// Tabs by the ARIA pattern: one tab stop, arrows move and open. Without script every panel is simply shown.
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
  choose(list, named ?? tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? tabs[0]);
  list.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) choose(list, tab);
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target.closest('[role=tab]'));
    const next = { Home: 0, End: tabs.length - 1 }[event.key] ?? at + (moves[event.key] ?? NaN);
    if (at < 0 || Number.isNaN(next)) return;
    event.preventDefault();
    choose(list, tabs[(next + tabs.length) % tabs.length], true);
  });
};
document.querySelectorAll('[data-tabs]').forEach(bind);
