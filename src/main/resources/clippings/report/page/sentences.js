// Sentences behind a number.

const LISTED = 100; // at a time
const evidence = data.evidence;
const dialog = document.getElementById('sentences');
const allIn = data.mentionFiles.length > 1
  ? data.mentionFiles[0] + ' to ' + data.mentionFiles[data.mentionFiles.length - 1] : data.mentionFiles[0];
const listed = { mentions: [], shown: 0 };

const quote = (text, matched) => {
  const line = make('div');
  const at = text.indexOf(matched);
  if (at < 0) line.textContent = text;
  else line.append(text.slice(0, at), make('mark', matched), text.slice(at + matched.length));
  return line;
};

/** An address that a stranger wrote is a link only if it opens a page and runs nothing. */
const linkTo = (url, text) => /^https?:\/\//i.test(url)
  ? make('a', text, { href: url, target: '_blank', rel: 'noopener noreferrer' }) : null;

const source = ([date, , title, file, url]) => {
  const line = make('div', date || 'undated', { class: 'meta' });
  const link = linkTo(url, title || file);
  for (const part of [link || title, link && !title ? '' : file]) if (part) line.append(' · ', part);
  return line;
};

const showMore = () => {
  for (const [, article, sentence, matched] of listed.mentions.slice(listed.shown, listed.shown + LISTED)) {
    const item = make('li');
    item.append(quote(evidence.sentences[sentence], matched), source(evidence.articles[article]));
    document.getElementById('sentences-list').append(item);
  }
  listed.shown = Math.min(listed.shown + LISTED, listed.mentions.length);
  document.getElementById('more').hidden = listed.shown >= listed.mentions.length;
};

/** Lists sentences; `all` is how many mentions the reports count, if they say. */
const list = (title, mentions, all, note) => {
  if (!data.mentionFiles.length) return;
  Object.assign(listed, { mentions, shown: 0 });
  document.getElementById('sentences-title').textContent = title;
  const isPart = all === undefined ? evidence.dropped > 0 : mentions.length < all;
  const numbers = isPart
    ? 'Shown: ' + plural(mentions.length, 'mention') + (all === undefined ? '' : ' of ' + count(all)) + ', as many as fit into this page. ' + allIn + ' has all.'
    : plural(mentions.length, 'mention') + '.';
  document.getElementById('sentences-note').textContent = (note ? note + ' ' : '') + numbers;
  document.getElementById('sentences-list').replaceChildren();
  showMore();
  dialog.showModal();
  dialog.scrollTop = 0;
};
document.getElementById('close').addEventListener('click', () => dialog.close());
document.getElementById('more').addEventListener('click', showMore);

const ofName = i => evidence.mentions.filter(m => m[0] === i && isOfOutlets(evidence.articles[m[1]][5]));

const listName = i => list(names[i].name, ofName(i), names[i].mentions);

const listPeriod = (over, p, i) => {
  const start = over.periods[p];
  const isIn = ([, day]) => day && startOf(period(), day) === start; // of an article
  list(names[i].name + ', ' + period() + ' from ' + start,
    ofName(i).filter(m => isIn(evidence.articles[m[1]])), over.mentions[p][over.which.indexOf(i)]);
};

const listBoth = ({ one, other, articles, sentences }) => {
  const holds = i => new Set(evidence.mentions.filter(m => m[0] === i).map(m => m[1]));
  const [first, second] = [holds(one), holds(other)];
  list(names[one].name + ' and ' + names[other].name,
    evidence.mentions.filter(m => (m[0] === one || m[0] === other) && first.has(m[1]) && second.has(m[1])), undefined,
    'Together in ' + plural(articles, 'article') + ', in ' + plural(sentences, 'sentence') + '. Mentions of both in these articles:');
};

/** A number of a table that opens its sentences, if there are any; `said` is the number in words. */
const opens = (number, label, open, text = count(number), said = text) =>
  number > 0 && data.mentionFiles.length ? { text, said, label: label + ': ' + said + ', show sentences', open } : text;
