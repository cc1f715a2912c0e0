// The sections, in order.

const reasons = prefix => Object.entries(data.summary).filter(([measure]) => measure.startsWith(prefix))
  .map(([measure, number]) => [measure.slice(prefix.length).replaceAll('_', ' '), Number(number)])
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** Why there is no article to count. */
const noArticles = (kind = '') => {
  if (total('articles')) return 'No article has a day, so that nothing can be shown over time.';
  if (!total('records_read')) return 'The files held no record' + (total('left_out') ? ' but the ' + count(total('left_out')) + ' that --from, --to and --site left out.' : '.');
  return 'No ' + (kind ? kind + ' ' : '') + 'article is left of ' + plural(total('records_read'), 'record') + ': ' +
    [...reasons('rejected_').map(([reason, number]) => count(number) + ' rejected (' + reason + ')'),
      ...(total('left_out') ? [count(total('left_out')) + ' left out by --from, --to or --site'] : [])].join(', ') + '.';
};

const CLAIM = 5; // articles
const MOST_COLUMNS = 60; // of a heat map
const MOST_CHANGES = 15;

const head = () => {
  document.title = data.title + ' · Clippings';
  document.getElementById('title').textContent = data.title;
  document.getElementById('foot').textContent = 'Made from the CSV reports beside this page. It needs no network and sends nothing.' +
    (evidence.dropped ? ' It holds ' + count(evidence.mentions.length) + ' of ' + count(evidence.mentions.length + evidence.dropped) + ' counted mentions; ' + allIn + ' has all.' : '');
  const tiles = [['Articles', 'articles', () => counted.articles], ['Mentions of cast', 'cast', () => counted.mentions(cast)],
    ['Mentions of characters', 'characters', () => counted.characters], ['Mentions of themes', 'themes', () => counted.mentions(themes)]]
    .map(([name, of, value]) => {
      const tile = make('div');
      const number = make('dd');
      tile.append(make('dt', name), number, ...(total(of) ? [] : of === 'articles' ? [] : [make('dd', 'none in the study', { class: 'why' })]));
      return { tile, show: () => { number.textContent = count(value()); } };
    });
  const read = make('div');
  const ofAll = make('dd', 'of all outlets', { class: 'why' });
  read.append(make('dt', 'Records read'), make('dd', count(total('records_read'))), ofAll);
  document.getElementById('tiles').append(read, ...tiles.map(({ tile }) => tile));
  onView(() => {
    ofAll.hidden = !isFiltered();
    tiles.forEach(({ show }) => show());
    document.getElementById('subtitle').textContent = (isFiltered() ? count(counted.articles) + ' of ' : '') + plural(total('articles'), 'article') + ', ' +
      (counted.first ? counted.first + ' to ' + counted.last : 'no dates') + ', by ' + data.period + '. ' +
      (isFiltered() ? 'Outlets: ' + outletsInWords() + '. ' : '') +
      (data.mentionFiles.length ? 'Click a bar, point or cell, or a number in a table, for its sentences.' : 'This run wrote no sentences (--evidence=false).');
  });
};

const periodControls = () => {
  if (!data.byPeriod.length) return;
  const lengths = select('Period', Object.fromEntries(PERIODS.map(length => [length, length])), key => choose('period', [key]));
  const means = select('Moving mean', MEANS, key => choose('mean', [key]));
  document.getElementById('view').append(lengths.label, means.label);
  onView(() => { lengths.show(period()); means.show(String(mean())); });
};

const articlesSection = () => {
  const place = section('articles', 'Articles over time');
  const note = make('p', undefined, { class: 'note' });
  place.append(note);
  if (!data.byPeriod.length) return nothing(place, noArticles());
  const means = rows => rows.map((_, p) => p + 1 < mean() ? null : sum(rows.slice(p + 1 - mean(), p + 1).map(row => row.articles)) / mean());
  const draw = chart({ parent: place, id: 'articles', label: 'Articles over time',
    size: () => ({ height: paper ? 180 : 260 }),
    option: () => {
      const rows = corpusOverTime();
      return {
        tooltip: tooltip('axis', points => tip([rows[points[0].dataIndex].day, plural(rows[points[0].dataIndex].articles, 'article'),
          ...points.slice(1).filter(point => point.value !== null && point.value !== undefined).map(point => 'Mean: ' + decimal(point.value))])),
        grid: { left: 62, right: 16, top: 12, bottom: 48 },
        xAxis: axis({ type: 'category', name: period(), nameGap: 28, data: rows.map(row => row.day), splitLine: { show: false },
          axisLine: { lineStyle: { color: color('soft') } }, axisLabel: { formatter: short, hideOverlap: true } }),
        yAxis: axis({ type: 'value', name: 'Articles', nameGap: 46, minInterval: 1, axisLabel: { formatter: count } }),
        series: [{ type: 'bar', color: color('bar'), data: rows.map(row => row.articles), barCategoryGap: '20%' },
          ...(mean() > 1 ? [{ type: 'line', color: color('fore'), symbol: 'none', lineStyle: { width: 2 }, data: means(rows) }] : [])] };
    } });
  const fill = table(place, 'articles', 'Articles over time', () => ({ head: [period(), 'Articles', 'Words'],
    rows: corpusOverTime().map(row => [row.day, count(row.articles), count(row.words)]) }));
  onView(() => {
    note.textContent = 'Counted articles with a day' + (counted.articles > counted.dated ? '; ' + count(counted.articles - counted.dated) + ' without are in no chart over time' : '') + '.' +
      (mean() > 1 ? ' The line is the mean of ' + mean() + ' ' + period() + 's.' : '') +
      (data.period === 'week' && period() !== 'week' ? ' A week counts where it starts.' : '');
    draw();
    fill();
  });
};

const readSection = () => {
  const place = section('funnel', 'What was read', 'Articles are the records read without the rejected ones and the copies.', true);
  ofAllOutlets(place, 'copies and rejected records are not counted by site.');
  const steps = [['Records read', total('records_read')], ['Rejected', total('rejected')], ['Copies', total('copies_exact') + total('copies_near')],
    ['Articles', total('articles')], ['Dated articles', total('articles') - total('undated')]].map(([name, value]) => ({ name, value }));
  bars({ parent: place, id: 'funnel', label: 'What was read', title: 'Records', rows: () => steps, text: row => count(row.value) });
  table(place, 'funnel', 'What was read', () => ({ head: ['Step', 'Records'], rows: steps.map(row => [row.name, count(row.value)]) }));
};

const rejectedSection = () => {
  const rows = [['rejected_', 'rejected: '], ['passed_over_', 'passed over: '], ['skipped_files.', 'files that no format reads: .'], ['skipped_files_', 'files that no format reads: ']]
    .flatMap(([prefix, what]) => reasons(prefix).map(([reason, number]) => [what + reason, count(number)]));
  const place = section('rejected', 'Rejected', undefined, true);
  ofAllOutlets(place, 'rejected records are not counted by site.');
  if (!rows.length) return nothing(place, 'Every record became an article or a copy of one.');
  place.append(make('p', 'What became no article, and why. rejected.csv has each record, and what it lacks.', { class: 'note' }));
  plainTable(place, 'rejected', 'Rejected', { head: ['Reason', 'Number'], rows });
};

/** A section with a bar and a row a name, of `whole()` of something; `why` says why there is nothing. */
const sharesSection = ({ id, title, label, axisTitle, half, which, measure, whole, what, why, text, value, head }) => {
  const place = section(id, title, undefined, half);
  const note = make('p', undefined, { class: 'note' });
  const nothingSeen = make('p', undefined, { class: 'nothing' });
  const seen = make('div');
  place.append(note, nothingSeen, seen);
  const rows = () => ranked(measure, which).map(i => ({ i, name: names[i].name, part: names[i][measure], value: value(names[i][measure]),
    share: whole() ? percent(names[i][measure] / whole()) : '', interval: whole() ? shareInterval(names[i][measure], whole()).map(percent).join(' to ') : '' }));
  const draw = bars({ parent: seen, id, label, title: axisTitle, rows, text, onClick: row => listName(row.i),
    tips: row => [row.name + ': ' + row.share, '95 %: ' + row.interval, count(row.part) + ' of ' + plural(whole(), what)] });
  const fill = table(seen, id, title, () => ({ head: [...head, 'Articles', 'Mentions', 'Undated mentions', title === 'Themes' ? 'Share of articles' : title, '95 % interval'],
    rows: rows().map(row => [row.name, count(names[row.i].articles), opens(names[row.i].mentions, row.name, () => listName(row.i)), count(names[row.i].undated), row.share, row.interval]) }));
  onView(() => {
    note.textContent = 'Of all ' + plural(whole(), what) + ', dated or not.';
    nothingSeen.textContent = why();
    nothingSeen.hidden = whole() > 0;
    seen.hidden = !whole();
    if (whole()) draw();
    fill();
  });
};

const voiceSection = () => {
  if (!cast.length) return;
  const all = () => counted.mentions(cast);
  sharesSection({ id: 'voice', title: 'Share of voice', label: 'Share of voice', axisTitle: 'Share of voice', half: themes.length > 0, which: cast, head: ['Cast member'],
    measure: 'mentions', whole: all, what: 'cast mention', value: mentions => all() ? mentions / all() : 0, text: row => row.share,
    why: () => counted.articles ? 'None of the cast is named in ' + plural(counted.articles, 'article') + '.' : noArticles() });
};

const themesSection = () => {
  if (!themes.length) return;
  sharesSection({ id: 'theme-totals', title: 'Themes', label: 'Articles by theme', axisTitle: 'Articles', half: cast.length > 0, which: themes, head: ['Theme'],
    measure: 'articles', whole: () => counted.articles, what: 'article', value: articles => articles, text: row => count(row.value), why: noArticles });
};

// --- What changed most: only what the interval of the change carries. ---

const changesOf = (over, before, after) => {
  const [p, q] = [over.periods.indexOf(before), over.periods.indexOf(after)];
  if (p < 0 || q < 0 || over.periodArticles[p] < CLAIM || over.periodArticles[q] < CLAIM) return [];
  return over.which.map((i, at) => {
    const [one, other] = [over.articles[p][at], over.articles[q][at]];
    const shares = [one / over.periodArticles[p], other / over.periodArticles[q]];
    return { i, over, p, q, name: names[i].name, before: one, after: other, shares, value: 100 * (shares[1] - shares[0]),
      interval: differenceInterval(other, over.periodArticles[q], one, over.periodArticles[p]).map(bound => 100 * bound) };
  }).filter(row => row.before + row.after >= CLAIM);
};
const signed = points => (points < 0 ? '−' : '+') + Math.abs(points).toFixed(1);

const changesSection = () => {
  const place = section('changes', 'What changed most', undefined, cast.length > 0 && themes.length > 0);
  const note = make('p', undefined, { class: 'note' });
  const why = make('p', undefined, { class: 'nothing' });
  const seen = make('div');
  place.append(note, why, seen);
  const full = () => lastFullPeriods() || ['', ''];
  const compared = () => [castOver(), themesOver()].flatMap(over => changesOf(over, ...full()));
  const rows = () => compared().filter(row => row.interval[0] > 0 || row.interval[1] < 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, MOST_CHANGES);
  const text = row => row.before + ' → ' + row.after + ' articles, ' + signed(row.value) + ' points';
  const interval = row => row.interval.map(signed).join(' to ');
  const draw = bars({ parent: seen, id: 'changes', label: 'What changed most', title: 'Points', rows, text, room: 190,
    tips: row => [row.name + ': ' + text(row), '95 %: ' + interval(row) + ' points',
      count(row.before) + ' of ' + count(row.over.periodArticles[row.p]) + ', then ' + count(row.after) + ' of ' + plural(row.over.periodArticles[row.q], 'article')],
    onClick: row => listPeriod(row.over, row.q, row.i) });
  const fill = table(seen, 'changes', 'What changed most', () => ({ head: ['Name', 'Articles from ' + full()[0], 'Share', 'Articles from ' + full()[1], 'Share', 'Points', '95 % interval'],
    rows: rows().map(row => [row.name, opens(row.before, row.name + ', ' + full()[0], () => listPeriod(row.over, row.p, row.i)), percent(row.shares[0]),
      opens(row.after, row.name + ', ' + full()[1], () => listPeriod(row.over, row.q, row.i)), percent(row.shares[1]), signed(row.value), interval(row)]) }));
  onView(() => {
    const [before, after] = full();
    note.textContent = before ? 'The last two full periods, by ' + period() + ': from ' + before + ' and from ' + after +
      '. Articles that name each, and their share of the articles of the ' + period() + '. Shown is only a change whose 95 % interval is all above or all below 0, on ' + CLAIM +
      ' articles or more; of many names one in twenty may do so by chance.' : '';
    const many = compared().length;
    why.textContent = !before ? 'The corpus covers no two full periods (' + period() + ') from first to last day.'
      : !many ? 'Too few articles in these two periods to say what changed. Longer periods may have enough.'
      : 'None of the ' + plural(many, 'name') + ' with enough articles changed by more than chance explains.';
    const any = rows().length > 0;
    why.hidden = any;
    seen.hidden = !any;
    if (any) draw();
    fill();
  });
};

// --- Heat maps. ---

const periodsSection = () => {
  if (!cast.length || !castOver().periods.length) return;
  const place = section('heat-periods', 'Cast over periods');
  const note = make('p', undefined, { class: 'note' });
  place.append(note);
  const from = () => Math.max(0, castOver().periods.length - MOST_COLUMNS);
  const days = () => castOver().periods.slice(from());
  const open = (x, i) => listPeriod(castOver(), from() + x, i);
  const draw = heat({ parent: place, id: 'heat-periods', label: 'Heat map of cast over periods', titles: ['Period', 'Cast'], fromEnd: true,
    content: () => ({ xs: days().map(short), ys: cast.map(i => names[i].name), cells: days().flatMap((_, x) => cast.map((i, y) => [x, y, castOver().mentions[from() + x][y]])) }),
    tips: ([x, y, mentions]) => [names[cast[y]].name, days()[x] + ': ' + plural(mentions, 'mention') + ', ' + plural(castOver().articles[from() + x][y], 'article')],
    onClick: ({ value: [x, y, mentions] }) => mentions && open(x, cast[y]) });
  const fill = table(place, 'heat-periods', 'Mentions of cast over periods', () => ({ head: ['Cast member', ...days()],
    rows: cast.map((i, y) => [names[i].name, ...days().map((day, x) => opens(castOver().mentions[from() + x][y], names[i].name + ', ' + day, () => open(x, i)))]) }));
  onView(() => {
    note.textContent = 'Mentions by ' + period() + '.' + (from() || data.castByPeriod.dropped
      ? ' Shown are the last ' + days().length + ' periods; a longer period shows more, cast_by_period.csv has all.' : '');
    draw();
    fill();
  });
};

const together = (id, title, pairs, file, xs, ys, mirrored) => {
  if (!pairs.rows.length) return;
  const place = section(id, title, 'Articles with both.' + (pairs.dropped ? ' Shown are the ' + count(pairs.rows.length) + ' most frequent of ' + count(pairs.rows.length + pairs.dropped) + ' pairs; ' + file + ' has all.' : ''));
  ofAllOutlets(place, 'what stands together is not counted by site.');
  const found = new Map();
  for (const [one, other, articles, sentences] of pairs.rows) {
    found.set(one + ' ' + other, { one, other, articles, sentences });
    if (mirrored) found.set(other + ' ' + one, { one, other, articles, sentences });
  }
  const pair = ([x, y]) => found.get(ys[y] + ' ' + xs[x]);
  const cells = [...found].map(([key, { articles }]) => { const [one, other] = key.split(' ').map(Number); return [xs.indexOf(other), ys.indexOf(one), articles]; });
  heat({ parent: place, id, label: title, titles: [mirrored ? 'Cast' : 'Themes', 'Cast'],
    content: () => ({ xs: xs.map(i => names[i].name), ys: ys.map(i => names[i].name), cells }),
    tips: value => { const { articles, sentences } = pair(value); return [names[ys[value[1]]].name + ' and ' + names[xs[value[0]]].name, plural(articles, 'article') + ', ' + plural(sentences, 'sentence') + ' with both']; },
    onClick: point => listBoth(pair(point.value)) });
  table(place, id, title, () => ({ head: ['Cast member', mirrored ? 'With' : 'Theme', 'Articles', 'Sentences'], words: [1],
    rows: [...pairs.rows].sort((a, b) => b[2] - a[2]).map(([one, other, articles, sentences]) =>
      [names[one].name, names[other].name, opens(articles, names[one].name + ' and ' + names[other].name, () => listBoth({ one, other, articles, sentences })), count(sentences)]) }));
};

const unlistedSection = () => {
  const { rows, dropped } = data.unlisted;
  const place = section('unlisted', 'Not in your list');
  ofAllOutlets(place, 'these names are not counted by site.');
  if (!rows.length) return nothing(place, total('articles') ? 'No name that the study lacks stands in two articles or more.' : noArticles());
  place.append(make('p', 'Names that the study lacks, those of most articles first.' +
    (dropped ? ' Shown are ' + rows.length + ' of ' + count(total('unlisted_names')) + '; unlisted.csv has ' + count(rows.length + dropped) + '.' : ''), { class: 'note' }));
  plainTable(place, 'unlisted', 'Not in your list', { head: ['Name', 'Articles', 'Mentions', 'First day', 'Last day', 'Sentence'], words: [5],
    rows: rows.map(([name, articles, mentions, first, last, sentence]) => [name, count(articles), count(mentions), first, last, sentence]) });
};

head();
periodControls();
outletControl();
articlesSection();
readSection();
rejectedSection();
overTime('cast', 'Cast over time', castOver, data.castByPeriod, 'cast_by_period.csv', () => 'Share is share of voice: of all cast mentions of the ' + period() + '.');
overTime('themes', 'Themes over time', themesOver, data.themesByPeriod, 'themes_by_period.csv', () => 'Share is of the articles of the ' + period() + '.');
voiceSection();
themesSection();
changesSection();
periodsSection();
together('heat-themes', 'Cast and themes', data.castThemes, 'cast_themes.csv', themes, cast, false);
together('heat-pairs', 'Who appears with whom', data.pairs, 'cast_pairs.csv', cast, cast, true);
unlistedSection();
if (view.get('at')) goTo(view.get('at'));
