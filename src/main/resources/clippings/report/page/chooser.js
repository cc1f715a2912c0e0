// Who is drawn: a list of names with a search.

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

/** Names in the colour of their lines. */
const hues = which => {
  const order = ranked('mentions', which);
  return { of: i => PALETTE[order.indexOf(i) % PALETTE.length], dash: i => ['solid', 'dashed', 'dotted'][Math.floor(order.indexOf(i) / PALETTE.length) % 3] };
};

const chooser = (id, which, hue) => {
  const who = make('fieldset');
  who.append(make('legend', 'Shown'));
  const tools = make('div', undefined, { class: 'choices' });
  const labels = which.map(i => {
    const label = make('label');
    const box = make('input', undefined, { type: 'checkbox' });
    label.style.setProperty('--name', hue.of(i));
    label.append(box, ' ' + names[i].name);
    box.addEventListener('change', () => {
      const now = new Set(drawnNames(id, which));
      if (box.checked) now.add(i); else now.delete(i);
      choose(id, now.size ? [...now].map(one => names[one].name) : ['*0']);
    });
    return { i, label, box };
  });
  if (which.length > SEARCHED) tools.append(search(id, labels));
  for (const [text, word] of [['All', '*'], ['None', '*0'], ...(which.length > TOP ? [['Top ' + TOP, '*' + TOP]] : [])]) {
    tools.append(button(text, () => choose(id, [word])));
  }
  who.append(tools, ...labels.map(({ label }) => label));
  onView(() => {
    const now = new Set(drawnNames(id, which));
    labels.forEach(({ i, box }) => { box.checked = now.has(i); });
  });
  return who;
};

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const search = (id, labels) => {
  const field = make('input', undefined, { type: 'search', placeholder: 'Search', 'aria-label': 'Search names: ' + id });
  field.addEventListener('input', () => labels.forEach(({ i, label }) => { label.hidden = !folded(names[i].name).includes(folded(field.value.trim())); }));
  return field;
};
