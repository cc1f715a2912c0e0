// What is chosen, kept in the address behind #: a link shows the same view, and Back the one before.

const readAddress = () => {
  const hash = location.hash.slice(1);
  return new URLSearchParams(hash.includes('=') ? hash : hash ? { at: hash } : '');
};
let view = readAddress();
const viewers = [];

/** What is chosen of these keys; the first of them where nothing is. */
const chosen = (name, keys) => keys.includes(view.get(name)) ? view.get(name) : keys[0];

const choose = (name, values) => {
  view.delete(name);
  for (const value of values) view.append(name, value);
  history.pushState(null, '', '#' + view);
  showView();
};

/** Calls `show` now, and again when something else is chosen. */
const onView = show => {
  viewers.push(show);
  show();
};
const showView = () => viewers.forEach(show => show());

addEventListener('hashchange', () => {
  view = readAddress();
  showView();
});
