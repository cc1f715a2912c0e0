// Lists of names to choose from, with a search.

const FIRST = 8; // as long as nobody chose
const TOP = 10;
const SEARCHED = 12; // a longer list has a search

/** Names that are drawn, most mentions first: those in the address, or `*` (all), `*10` (so many) or `*0`. */
const drawnNames = (id, which) => {
  const order = ranked('mentions', which);
  const asked = view.getAll(id);
  const first = asked.length ? asked.map(word => /^\*\d*$/.test(word) ? (word === '*' ? order.length : Number(word.slice(1))) : 0) : [FIRST];
  return order.filter((i, at) => at < Math.max(...first) || asked.includes(names[i].name));
};

/** Names in the colour of their lines, whatever is counted. */
const hues = which => {
  const order = [...which].sort((a, b) => data.names[b][2] - data.names[a][2] || a - b);
  return { of: i => PALETTE[order.indexOf(i) % PALETTE.length], dash: i => ['solid', 'dashed', 'dotted'][Math.floor(order.indexOf(i) / PALETTE.length) % 3] };
};

const chooser = (id, which, hue) => checks({ id, legend: 'Shown', options: which.map(i => ({ key: i, text: names[i].name, color: hue.of(i) })),
  checked: () => new Set(drawnNames(id, which)),
  change: now => choose(id, now.size ? [...now].map(i => names[i].name) : ['*0']),
  buttons: [['All', '*'], ['None', '*0'], ...(which.length > TOP ? [['Top ' + TOP, '*' + TOP]] : [])].map(([text, word]) => [text, () => choose(id, [word])]) });

/** Boxes to check; `change` gets the keys of all that are. */
const checks = ({ id, legend, options, checked, change, buttons }) => {
  const group = make('fieldset');
  const tools = make('div', undefined, { class: 'choices' });
  const labels = options.map(({ key, text, color }) => {
    const label = make('label');
    const box = make('input', undefined, { type: 'checkbox' });
    if (color) label.style.setProperty('--name', color);
    label.append(box, ' ' + text);
    box.addEventListener('change', () => {
      const now = checked();
      if (box.checked) now.add(key); else now.delete(key);
      change(now);
    });
    return { key, text, label, box };
  });
  if (options.length > SEARCHED) tools.append(search(id, labels));
  for (const [text, press] of buttons) tools.append(button(text, press));
  group.append(make('legend', legend), tools, ...labels.map(({ label }) => label));
  onView(() => {
    const now = checked();
    labels.forEach(({ key, box }) => { box.checked = now.has(key); });
  });
  return group;
};

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const search = (id, labels) => {
  const field = make('input', undefined, { type: 'search', placeholder: 'Search', 'aria-label': 'Search names: ' + id });
  field.addEventListener('input', () => labels.forEach(({ text, label }) => { label.hidden = !folded(text).includes(folded(field.value.trim())); }));
  return field;
};
