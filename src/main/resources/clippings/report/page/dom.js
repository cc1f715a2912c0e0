// The page, by DOM alone: text is never markup.

const data = JSON.parse(document.getElementById('data').textContent);

const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const color = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

const button = (text, onClick, attributes = {}) => {
  const element = make('button', text, { type: 'button', ...attributes });
  element.addEventListener('click', onClick);
  return element;
};

/** A choice of one; `onChoice` gets its key. */
const select = (title, choices, onChoice) => {
  const label = make('label', title + ' ');
  const element = make('select');
  for (const [key, text] of Object.entries(choices)) element.append(make('option', text, { value: key }));
  element.addEventListener('change', () => onChoice(element.value));
  label.append(element);
  return { label, show: key => { element.value = key; } };
};

const section = (id, title, note, half) => {
  const element = make('section', undefined, { 'aria-labelledby': id, class: half ? 'half' : 'whole' });
  const link = make('a', title, { href: '#' + id });
  link.addEventListener('click', event => {
    event.preventDefault(); // the address keeps what else is chosen
    choose('at', [id]);
    goTo(id);
  });
  document.getElementById('nav').append(link);
  element.append(make('h2', title, { id }));
  if (note) element.append(make('p', note, { class: 'note' }));
  document.getElementById('main').append(element);
  return element;
};

/** Says why there is nothing to see. */
const nothing = (place, why) => place.append(make('p', why, { class: 'nothing' }));

const goTo = id => document.getElementById(id)?.scrollIntoView();

/** Saves a text as a file. */
const save = (fileName, type, text) => {
  const link = make('a', undefined, { download: fileName, href: URL.createObjectURL(new Blob([text], { type })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
};

/** A cell as the reports write it: numbers are plain, and a spreadsheet takes no text for a formula. */
const csvCell = text => {
  if (/^[+−]?[\d,]+(\.\d+)?%?$/.test(text)) return text.replaceAll(',', '').replace('−', '-');
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
};
const csv = rows => '\uFEFF' + rows.map(row => row.map(cell => csvCell(String(cell))).join(',') + '\r\n').join('');

const scroller = caption => make('div', undefined, { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption });
const textOf = cell => cell?.open ? cell.text : cell;
const saveTable = (id, caption, content) => button('CSV', () => {
  const { head, rows } = content();
  save(id + '.csv', 'text/csv', csv([head, ...rows].map(row => row.map(textOf))));
}, { class: 'save', 'aria-label': 'Save as CSV: ' + caption });

/** A short table that is always seen. */
const plainTable = (parent, id, caption, content) => {
  const box = scroller('Table: ' + caption);
  box.append(tableOf(content));
  const tools = make('div', undefined, { class: 'tools' });
  tools.append(saveTable(id, caption, () => content));
  parent.append(box, tools);
};

/** A table that is made when it is opened; a cell is text, or text with what a click on it does. */
const table = (parent, id, caption, content) => {
  const details = make('details');
  const box = scroller('Table: ' + caption);
  details.append(make('summary', 'Table: ' + caption), saveTable(id, caption, content), box);
  parent.append(details);
  const fill = () => { if (details.open) box.replaceChildren(tableOf(content())); };
  details.addEventListener('toggle', fill);
  return fill;
};

const tableOf = ({ head, rows, words = [] }) => {
  const top = make('tr');
  head.forEach((cell, i) => top.append(make('th', cell, { scope: 'col', class: words.includes(i) ? 'words' : 'number' })));
  const body = make('tbody');
  for (const row of rows) {
    const line = make('tr');
    row.forEach((cell, i) => {
      const place = i === 0 ? make('th', undefined, { scope: 'row' }) : make('td', undefined, { class: words.includes(i) ? 'words' : 'number' });
      if (cell?.open) place.append(button(cell.text, cell.open, { 'aria-label': cell.label, ...(cell.said !== cell.text && { title: cell.said }) }));
      else place.textContent = cell;
      line.append(place);
    });
    body.append(line);
  }
  const whole = make('table');
  const thead = make('thead');
  thead.append(top);
  whole.append(thead, body);
  return whole;
};
