'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const names = data.names.map(row => ({ name: row[0], articles: row[1], mentions: row[2], undated: row[3] }));
  const cast = names.map((_, i) => i).slice(0, data.castSize);
  const themes = names.map((_, i) => i).slice(data.castSize);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const MOST_COLUMNS = 60; // of a heat map
  const LISTED = 100; // sentences at a time
  const CLAIM = 5; // articles
  const measures = { mentions: 'Mentions', articles: 'Articles', share: 'Share' };
  const charts = [];

  // --- The page, by DOM alone: text is never markup. ---

  const make = (tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const color = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const count = number => Number(number).toLocaleString('en-GB');
  const percent = ratio => ratio === null ? '' : (100 * ratio).toFixed(1) + '%';
  const plural = (number, one) => count(number) + ' ' + one + (number === 1 ? '' : 's');

  const section = (id, title, note, half) => {
    const element = make('section', undefined, { 'aria-labelledby': id, class: half ? 'half' : 'whole' });
    document.getElementById('nav').append(make('a', title, { href: '#' + id }));
    element.append(make('h2', title, { id }));
    if (note) element.append(make('p', note, { class: 'note' }));
    document.getElementById('main').append(element);
    return element;
  };

  const tip = lines => {
    const box = make('div');
    for (const line of lines) box.append(make('div', line));
    return box;
  };

  /** A chart with its description; `option` is asked again when colours or choices change. */
  const chart = (parent, label, height, minWidth, option, onClick) => {
    const wide = make('div', undefined, { class: 'wide' });
    const box = make('div', undefined, { class: 'chart', role: 'img', 'aria-label': label + '. The table below has the numbers.' });
    if (minWidth) { // a wide chart is scrolled, also by keyboard
      box.style.minWidth = minWidth + 'px';
      wide.tabIndex = 0;
      wide.setAttribute('role', 'group');
      wide.setAttribute('aria-label', label + ', scrollable');
    }
    wide.append(box);
    parent.append(wide);
    const drawn = echarts.init(box, null, { renderer: 'svg', height: height() });
    const draw = () => {
      const text = { color: color('fore'), fontFamily: 'system-ui, sans-serif' };
      drawn.resize({ height: height() });
      drawn.setOption({ animation: false, textStyle: text, ...option() }, true);
    };
    if (onClick) drawn.on('click', onClick);
    charts.push({ draw, drawn });
    draw();
    return draw;
  };

  const axis = extra => ({
    axisLabel: { color: color('fore') }, axisLine: { show: false }, axisTick: { show: false },
    splitLine: { lineStyle: { color: color('line') } }, ...extra });
  /** The first day of a period, as short as its length allows. */
  const short = day => data.period === 'year' ? day.slice(0, 4)
    : data.period === 'quarter' ? day.slice(0, 4) + ' Q' + (1 + Math.floor((Number(day.slice(5, 7)) - 1) / 3))
    : data.period === 'month' ? day.slice(0, 7) : day;
  const tooltip = (trigger, formatter) => ({
    trigger, formatter, confine: true, backgroundColor: color('panel'), borderColor: color('line'),
    textStyle: { color: color('fore'), fontSize: 13 } });

  /** A table that is made when it is opened; a cell is text, or text with what a click on it does. */
  const table = (parent, caption, content) => {
    const details = make('details');
    details.append(make('summary', 'Table: ' + caption));
    const box = make('div', undefined, { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table: ' + caption });
    details.append(box);
    parent.append(details);
    const fill = () => {
      if (!details.open) return;
      const { head, rows } = content();
      const grid = make('table');
      const top = make('tr');
      for (const cell of head) top.append(make('th', cell, { scope: 'col' }));
      const thead = make('thead');
      thead.append(top);
      const body = make('tbody');
      for (const row of rows) {
        const line = make('tr');
        row.forEach((cell, i) => {
          const place = i === 0 ? make('th', undefined, { scope: 'row' }) : make('td');
          if (cell && cell.open) {
            const button = make('button', cell.text, { type: 'button', 'aria-label': cell.label });
            button.addEventListener('click', cell.open);
            place.append(button);
          } else {
            place.textContent = cell;
          }
          line.append(place);
        });
        body.append(line);
      }
      grid.append(thead, body);
      box.replaceChildren(grid);
    };
    details.addEventListener('toggle', fill);
    return fill;
  };
  const link = (number, label, open, text = count(number)) =>
    number > 0 && data.mentionFiles.length ? { text, label: label + ': ' + text + ', show sentences', open } : text;

  // --- Sentences behind a number. ---

  const evidence = data.evidence;
  const dialog = document.getElementById('sentences');
  const allIn = data.mentionFiles.length > 1
    ? data.mentionFiles[0] + ' to ' + data.mentionFiles[data.mentionFiles.length - 1] : data.mentionFiles[0];
  let listed = [];
  let shown = 0;

  const showMore = () => {
    const list = document.getElementById('sentences-list');
    for (const [, article, sentence, matched] of listed.slice(shown, shown + LISTED)) {
      const [date, , title, source, url] = evidence.articles[article];
      const item = make('li');
      const text = evidence.sentences[sentence];
      const at = text.indexOf(matched);
      const quote = make('div');
      if (at < 0) quote.textContent = text;
      else quote.append(text.slice(0, at), make('mark', matched), text.slice(at + matched.length));
      const meta = make('div', date || 'undated', { class: 'meta' });
      // Of an address that a stranger wrote only these two schemes open a page and run nothing.
      const name = /^https?:\/\//i.test(url)
        ? make('a', title || source, { href: url, target: '_blank', rel: 'noopener noreferrer' }) : title;
      for (const part of [name, name === title || title ? source : '']) if (part) meta.append(' · ', part);
      item.append(quote, meta);
      list.append(item);
    }
    shown = Math.min(shown + LISTED, listed.length);
    document.getElementById('more').hidden = shown >= listed.length;
  };

  /** Lists sentences; `all` is how many mentions the reports count, if they say. */
  const list = (title, mentions, all, note) => {
    if (!data.mentionFiles.length) return;
    listed = mentions;
    shown = 0;
    document.getElementById('sentences-title').textContent = title;
    const part = all === undefined ? evidence.dropped > 0 : mentions.length < all;
    const numbers = part
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

  const listName = i => list(names[i].name, evidence.mentions.filter(m => m[0] === i), names[i].mentions);
  const listCell = (grid, p, i) => {
    const period = grid.periods[p];
    list(names[i].name + ', ' + data.period + ' from ' + period,
      evidence.mentions.filter(m => m[0] === i && evidence.articles[m[1]][1] === period), grid.mentions[p][i]);
  };
  const listBoth = (one, other, articles, sentences) => {
    const holds = i => new Set(evidence.mentions.filter(m => m[0] === i).map(m => m[1]));
    const [first, second] = [holds(one), holds(other)];
    list(names[one].name + ' and ' + names[other].name,
      evidence.mentions.filter(m => (m[0] === one || m[0] === other) && first.has(m[1]) && second.has(m[1])), undefined,
      'Together in ' + plural(articles, 'article') + ', in ' + plural(sentences, 'sentence') + '. Mentions of both in these articles:');
  };

  // --- Numbers over time. ---

  const grid = (source, which) => ({
    periods: source.periods, dropped: source.dropped, periodArticles: source.periodArticles, which,
    at: (measure, p, i) => value(source, which, measure, p, i),
    articles: source.articles.map(row => spread(which, row)), mentions: source.mentions.map(row => spread(which, row)) });
  const spread = (which, row) => Object.fromEntries(which.map((i, at) => [i, row[at]]));
  const value = (source, which, measure, p, i) => {
    const at = i - which[0];
    if (measure !== 'share') return source[measure][p][at];
    if (which === cast) { // share of voice
      const all = source.mentions[p].reduce((sum, mentions) => sum + mentions, 0);
      return all ? source.mentions[p][at] / all : null;
    }
    return source.periodArticles[p] ? source.articles[p][at] / source.periodArticles[p] : null;
  };
  const castGrid = grid(data.castByPeriod, cast);
  const themeGrid = grid(data.themesByPeriod, themes);
  const show = (measure, number) => measure === 'share' ? percent(number) : count(number);
  const by = (measure, which) => [...which].sort((a, b) => names[b][measure] - names[a][measure] || a - b);
  const cut = (grid, file) => grid.dropped ? ' Shown are the last ' + plural(grid.periods.length, 'period') + ' of ' + count(grid.periods.length + grid.dropped) + '; ' + file + ' has all.' : '';

  const overTime = (id, title, over, file, shareNote) => {
    if (!over.which.length || !over.periods.length) return;
    const place = section(id, title, 'One point a ' + data.period + '. ' + shareNote + cut(over, file));
    const controls = make('div', undefined, { class: 'controls' });
    const label = make('label', 'Measure ');
    const select = make('select');
    for (const [key, text] of Object.entries(measures)) select.append(make('option', text, { value: key }));
    label.append(select);
    const ranked = by('mentions', over.which); // so that those who are shown first differ in colour
    const hue = i => palette[ranked.indexOf(i) % palette.length];
    const who = make('fieldset');
    who.append(make('legend', 'Shown'));
    const chosen = new Set(ranked.slice(0, 5));
    for (const i of over.which) {
      const choice = make('label');
      const box = make('input', undefined, { type: 'checkbox' });
      box.checked = chosen.has(i);
      choice.style.setProperty('--name', hue(i));
      box.addEventListener('change', () => { if (box.checked) chosen.add(i); else chosen.delete(i); again(); });
      choice.append(box, ' ' + names[i].name);
      who.append(choice);
    }
    controls.append(label, who);
    place.append(controls);
    const lines = () => over.which.filter(i => chosen.has(i));
    const draw = chart(place, title, () => 380, 0, () => ({
      tooltip: tooltip('axis', points => tip([points[0].name, ...points.map(point => point.seriesName + ': ' + show(select.value, point.value))])),
      legend: { type: 'scroll', left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 4, textStyle: { color: color('fore') }, pageTextStyle: { color: color('fore') }, pageIconColor: color('accent') },
      grid: { left: 20, right: 24, top: 48, bottom: 8, containLabel: true },
      xAxis: axis({ type: 'category', boundaryGap: false, data: over.periods, splitLine: { show: false },
        axisLine: { lineStyle: { color: color('soft') } }, axisLabel: { color: color('fore'), formatter: short } }),
      yAxis: axis({ type: 'value', minInterval: select.value === 'share' ? undefined : 1,
        axisLabel: { color: color('fore'), formatter: number => show(select.value, number) } }),
      series: lines().map(i => ({ type: 'line', name: names[i].name, connectNulls: false, symbol: 'circle',
        symbolSize: number => number ? 7 : 1, lineStyle: { width: 2.5 }, emphasis: { focus: 'series' }, color: hue(i),
        triggerLineEvent: false, data: over.periods.map((_, p) => over.at(select.value, p, i)) })) }),
      point => listCell(over, point.dataIndex, lines()[point.seriesIndex]));
    const fill = table(place, title + ', shown', () => ({
      head: [data.period, ...lines().map(i => names[i].name)],
      rows: over.periods.map((period, p) => [period, ...lines().map(i => {
        const text = show(select.value, over.at(select.value, p, i));
        return link(over.mentions[p][i], names[i].name + ', ' + period, () => listCell(over, p, i), text);
      })]) }));
    const again = () => { draw(); fill(); };
    select.addEventListener('change', again);
  };
  const palette = ['#3b7dd8', '#d9792b', '#2e9e6b', '#c2477f', '#8a63c9', '#a08a1c', '#1f98a8', '#cf4a3d', '#7a8794', '#6d9a2c'];

  /** Bars from the top down. */
  const bars = (place, label, rows, shown, onClick, room = 64) => chart(place, label, () => 60 + 26 * rows.length, 0, () => ({
    tooltip: tooltip('item', point => tip([rows[point.dataIndex].name + ': ' + shown(rows[point.dataIndex])])),
    grid: { left: 20, right: room, top: 8, bottom: 8, containLabel: true },
    xAxis: axis({ type: 'value', axisLabel: { show: false }, splitLine: { show: false } }),
    yAxis: axis({ type: 'category', inverse: true, data: rows.map(row => row.name),
      axisLabel: { color: color('fore'), width: 170, overflow: 'truncate', interval: 0 } }),
    series: [{ type: 'bar', color: color('bar'), barWidth: '66%', itemStyle: { borderRadius: [0, 3, 3, 0] }, data: rows.map(row => row.value),
      label: { show: true, position: 'right', color: color('fore'), formatter: point => shown(rows[point.dataIndex]) } }] }), onClick);

  const heat = (place, label, xs, ys, cells, lines, onClick, shorten = name => name) => chart(place, label, () => 110 + 24 * ys.length, 190 + 22 * xs.length, () => ({
    tooltip: tooltip('item', point => tip(lines(point.value))),
    grid: { left: 20, right: 8, top: 8, bottom: 8, containLabel: true },
    xAxis: axis({ type: 'category', data: xs, splitLine: { show: false }, axisLabel: { color: color('fore'), rotate: 60, interval: xs.length > 60 ? 'auto' : 0, width: 130, overflow: 'truncate', formatter: shorten } }),
    yAxis: axis({ type: 'category', inverse: true, data: ys, splitLine: { show: false }, axisLabel: { color: color('fore'), interval: 0, width: 170, overflow: 'truncate' } }),
    visualMap: { show: false, min: 0, max: most(cells), inRange: { color: [color('low'), color('high')] } },
    series: [{ type: 'heatmap', itemStyle: { borderColor: color('card'), borderWidth: 2, borderRadius: 4 },
      emphasis: { itemStyle: { borderColor: color('fore'), borderWidth: 2 } },
      label: { show: true, fontSize: 11, formatter: point => point.value[2] ? count(point.value[2]) : '' },
      data: cells.map(cell => ({ value: cell, label: { color: color(cell[2] > .6 * most(cells) ? 'card' : 'fore') } })) }] }), onClick);
  const most = cells => cells.reduce((max, cell) => Math.max(max, cell[2]), 1);

  // --- Sections, in order. ---

  const number = measure => Number(data.summary[measure] || 0);
  const dates = data.summary.first_date ? data.summary.first_date + ' to ' + data.summary.last_date : 'no dates';
  document.title = data.title + ' · Clippings';
  document.getElementById('title').textContent = data.title;
  document.getElementById('subtitle').textContent =
    plural(number('articles'), 'article') + ', ' + dates + ', by ' + data.period + '. ' +
    (data.mentionFiles.length ? 'Click a bar, point or cell, or a number in a table, for its sentences.' : 'This run wrote no sentences (--evidence=false).');
  document.getElementById('foot').textContent = 'Made from the CSV reports beside this page. It needs no network and sends nothing.' +
    (evidence.dropped ? ' It holds ' + count(evidence.mentions.length) + ' of ' + count(evidence.mentions.length + evidence.dropped) + ' counted mentions; ' + allIn + ' has all.' : '');

  for (const [name, value] of [['Records read', 'records_read'], ['Articles', 'articles'], ['Mentions of cast', 'mentions_cast'],
    ['Mentions of characters', 'mentions_character'], ['Mentions of themes', 'mentions_theme']]) {
    const tile = make('div');
    tile.append(make('dt', name), make('dd', count(number(value))));
    document.getElementById('tiles').append(tile);
  }

  {
    const copies = number('copies_exact') + number('copies_near');
    const steps = [['Records read', number('records_read')], ['Rejected', number('rejected')], ['Copies', copies],
      ['Articles', number('articles')], ['Dated articles', number('articles') - number('undated')]].map(([name, value]) => ({ name, value }));
    const place = section('funnel', 'What was read', 'Articles are the records read without the rejected ones and the copies.');
    bars(place, 'What was read', steps, row => count(row.value));
    table(place, 'What was read', () => ({ head: ['Step', 'Number'], rows: steps.map(row => [row.name, count(row.value)]) }));
  }
  overTime('cast', 'Cast over time', castGrid, 'cast_by_period.csv', 'Share is share of voice: of all cast mentions of the ' + data.period + '.');
  overTime('themes', 'Themes over time', themeGrid, 'themes_by_period.csv', 'Share is of the articles of the ' + data.period + '.');

  if (cast.length) {
    const all = cast.reduce((sum, i) => sum + names[i].mentions, 0);
    const rows = by('mentions', cast).map(i => ({ i, name: names[i].name, value: all ? names[i].mentions / all : 0 }));
    const place = section('voice', 'Share of voice', 'Of all ' + plural(all, 'cast mention') + ', dated or not.', themes.length > 0);
    bars(place, 'Share of voice', rows, row => percent(row.value), point => listName(rows[point.dataIndex].i));
    table(place, 'Share of voice', () => ({ head: ['Cast member', 'Articles', 'Mentions', 'Undated mentions', 'Share of voice'],
      rows: rows.map(row => [row.name, count(names[row.i].articles), link(names[row.i].mentions, row.name, () => listName(row.i)), count(names[row.i].undated), all ? percent(row.value) : '']) }));
  }
  if (themes.length) {
    const rows = by('articles', themes).map(i => ({ i, name: names[i].name, value: names[i].articles }));
    const place = section('theme-totals', 'Themes', 'Articles that speak of each theme, of ' + plural(number('articles'), 'article') + '.', cast.length > 0);
    bars(place, 'Articles by theme', rows, row => count(row.value), point => listName(rows[point.dataIndex].i));
    table(place, 'Themes', () => ({ head: ['Theme', 'Articles', 'Mentions', 'Undated mentions', 'Share of articles'],
      rows: rows.map(row => [row.name, count(row.value), link(names[row.i].mentions, row.name, () => listName(row.i)), count(names[row.i].undated), number('articles') ? percent(row.value / number('articles')) : '']) }));
  }

  {
    const place = section('changes', 'What changed most', undefined, cast.length > 0 && themes.length > 0);
    const changes = [castGrid, themeGrid].flatMap(over => {
      const [p, q] = data.fullPeriods.map(period => over.periods.indexOf(period));
      if (!(p >= 0 && q >= 0) || over.periodArticles[p] < CLAIM || over.periodArticles[q] < CLAIM) return [];
      return over.which.filter(i => over.articles[p][i] + over.articles[q][i] >= CLAIM).map(i => ({
        i, over, p, q, before: over.articles[p][i], after: over.articles[q][i],
        shareBefore: over.articles[p][i] / over.periodArticles[p], shareAfter: over.articles[q][i] / over.periodArticles[q] }));
    }).sort((a, b) => Math.abs(b.shareAfter - b.shareBefore) - Math.abs(a.shareAfter - a.shareBefore)).slice(0, 15);
    const [before, after] = data.fullPeriods;
    if (!before) {
      place.append(make('p', 'The corpus covers no two full periods (' + data.period + ') from first to last day.'));
    } else {
      place.append(make('p', 'The last two full periods, by ' + data.period + ': from ' + before + ' and from ' + after +
        '. Articles that name each, and their share of the articles of the ' + data.period + '. Nothing is said on fewer than ' + CLAIM + ' articles: not of a ' + data.period + ' that has fewer, nor of whom fewer of the two name.', { class: 'note' }));
      if (!changes.length) {
        place.append(make('p', 'Too few articles in these two periods to say what changed. Longer periods may have enough.'));
      } else {
        const points = row => (row.shareAfter < row.shareBefore ? '−' : '+') + (100 * Math.abs(row.shareAfter - row.shareBefore)).toFixed(1) + ' points';
        const rows = changes.map(row => ({ ...row, name: names[row.i].name, value: 100 * (row.shareAfter - row.shareBefore) }));
        bars(place, 'What changed most', rows, row => row.before + ' → ' + row.after + ' articles, ' + points(row), point => listCell(rows[point.dataIndex].over, rows[point.dataIndex].q, rows[point.dataIndex].i), 190);
        table(place, 'What changed most', () => ({ head: ['Name', 'Articles from ' + before, 'Share', 'Articles from ' + after, 'Share', 'Change'],
          rows: rows.map(row => [row.name, link(row.before, row.name + ', ' + before, () => listCell(row.over, row.p, row.i)), percent(row.shareBefore),
            link(row.after, row.name + ', ' + after, () => listCell(row.over, row.q, row.i)), percent(row.shareAfter), points(row)]) }));
      }
    }
  }

  if (cast.length && castGrid.periods.length) {
    const from = Math.max(0, castGrid.periods.length - MOST_COLUMNS);
    const columns = castGrid.periods.slice(from);
    const place = section('heat-periods', 'Cast by ' + data.period, 'Mentions.' +
      (from || castGrid.dropped ? ' Shown are the last ' + columns.length + ' periods; cast_by_period.csv has all.' : ''));
    const cells = columns.flatMap((_, x) => cast.map((i, y) => [x, y, castGrid.mentions[from + x][i]]));
    heat(place, 'Heat map of cast by ' + data.period, columns, cast.map(i => names[i].name), cells,
      ([x, y, mentions]) => [names[cast[y]].name, columns[x] + ': ' + plural(mentions, 'mention') + ', ' + plural(castGrid.articles[from + x][cast[y]], 'article')],
      point => point.value[2] && listCell(castGrid, from + point.value[0], cast[point.value[1]]), short);
    table(place, 'Mentions of cast by ' + data.period, () => ({ head: ['Cast member', ...columns],
      rows: cast.map(i => [names[i].name, ...columns.map((period, x) => link(castGrid.mentions[from + x][i], names[i].name + ', ' + period, () => listCell(castGrid, from + x, i)))]) }));
  }

  const together = (id, title, pairs, file, xs, ys, mirrored) => {
    if (!pairs.rows.length) return;
    const place = section(id, title, 'Articles with both.' + (pairs.dropped ? ' Shown are the ' + count(pairs.rows.length) + ' most frequent of ' + count(pairs.rows.length + pairs.dropped) + ' pairs; ' + file + ' has all.' : ''));
    const found = new Map();
    for (const [one, other, articles, sentences] of pairs.rows) {
      found.set(one + ' ' + other, { one, other, articles, sentences });
      if (mirrored) found.set(other + ' ' + one, { one, other, articles, sentences });
    }
    const pair = (y, x) => found.get(ys[y] + ' ' + xs[x]);
    const cells = [...found].map(([key, cell]) => { const [one, other] = key.split(' ').map(Number); return [xs.indexOf(other), ys.indexOf(one), cell.articles]; });
    const open = cell => listBoth(cell.one, cell.other, cell.articles, cell.sentences);
    heat(place, title, xs.map(i => names[i].name), ys.map(i => names[i].name), cells,
      ([x, y]) => { const cell = pair(y, x); return [names[ys[y]].name + ' and ' + names[xs[x]].name, plural(cell.articles, 'article') + ', ' + plural(cell.sentences, 'sentence') + ' with both']; },
      point => open(pair(point.value[1], point.value[0])));
    table(place, title, () => ({ head: ['Cast member', mirrored ? 'With' : 'Theme', 'Articles', 'Sentences'],
      rows: [...pairs.rows].sort((a, b) => b[2] - a[2]).map(([one, other, articles, sentences]) =>
        [names[one].name, names[other].name, link(articles, names[one].name + ' and ' + names[other].name, () => open({ one, other, articles, sentences })), count(sentences)]) }));
  };
  together('heat-themes', 'Cast and themes', data.castThemes, 'cast_themes.csv', themes, cast, false);
  together('heat-pairs', 'Who appears with whom', data.pairs, 'cast_pairs.csv', cast, cast, true);

  const redraw = () => charts.forEach(each => each.draw());
  dark.addEventListener('change', redraw);
  matchMedia('print').addEventListener('change', redraw); // paper is white, also after dark
  addEventListener('resize', () => charts.forEach(each => each.drawn.resize()));
  addEventListener('beforeprint', () => charts.forEach(each => each.drawn.resize({ width: 680 })));
  addEventListener('afterprint', () => charts.forEach(each => each.drawn.resize({ width: 'auto' })));
})();
