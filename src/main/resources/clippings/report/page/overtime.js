// Measures over time: a small chart a name, or all lines in one.

const FORMS = { small: 'small charts', one: 'one chart' };
const SMALL = { width: 270, height: 150, paperColumns: 4, paperHeight: 112 };
const MOST_IN_TIP = 15;

const overTime = (id, title, over, source, file, shareNote) => {
  const which = over().which;
  const place = section(id, title);
  const note = make('p', undefined, { class: 'note' });
  place.append(note);
  if (!which.length) return nothing(place, 'The study has none: the pipeline file has no ' + id + '.');
  if (!over().periods.length) return nothing(place, noArticles('dated'));
  const hue = hues(which);
  const measure = () => chosen(id + '.measure', Object.keys(MEASURES));
  const form = () => chosen(id + '.as', Object.keys(FORMS));
  const drawn = () => drawnNames(id, which);
  place.append(overTimeControls(id, which, hue, measure, form));
  const empty = make('p', 'Nobody is chosen: check a name above.', { class: 'nothing' });
  place.append(empty);
  const parts = { over, hue, measure, drawn };
  const draw = chart({ parent: place, id, label: title,
    size: width => !drawn().length ? { height: 1 } : form() === 'one' ? { height: oneHeight(drawn().length) } : { height: smallGrid(drawn().length, width).height },
    option: room => form() === 'one' ? oneChart(parts, room) : smallCharts(parts, room.width),
    onPlace: (echart, at) => {
      const point = pointAt(echart, at, parts, form());
      if (point) listPeriod(over(), point.p, point.i);
    } });
  const fill = table(place, id, title + ', shown', () => overTimeTable(parts));
  onView(() => {
    const cut = source.dropped ? ' Of the ' + data.period + 's shown are the last ' + count(source.periods.length) + ' of ' + count(source.periods.length + source.dropped) + '; ' + file + ' has all.' : '';
    note.textContent = 'One point a ' + period() + (mean() > 1 ? ', the mean of it and the ' + (mean() - 1) + ' before' : '') + '. ' +
      ({ share: shareNote(), rate: 'Words of all articles of the ' + period() + '.' }[measure()] || '') +
      (measure() === 'share' || measure() === 'rate' ? ' Bands are 95 % intervals: a change within them may be chance.' : '') + cut;
    empty.hidden = drawn().length > 0;
    draw();
    fill();
  });
};

const overTimeControls = (id, which, hue, measure, form) => {
  const controls = make('div', undefined, { class: 'controls' });
  const choices = make('div', undefined, { class: 'selects' });
  const measures = select('Measure', MEASURES, key => choose(id + '.measure', [key]));
  const forms = select('As', FORMS, key => choose(id + '.as', [key]));
  choices.append(measures.label, forms.label);
  controls.append(choices, chooser(id, which, hue));
  onView(() => { measures.show(measure()); forms.show(form()); });
  return controls;
};

const overTimeTable = ({ over, measure, drawn }) => {
  const now = over();
  const cell = (day, p, i) => {
    const of = measured(now, measure(), p, i);
    return opens(now.mentions[p][now.which.indexOf(i)], names[i].name + ', ' + day, () => listPeriod(now, p, i), shown(measure(), of.value), inWords(measure(), of));
  };
  return { head: [period(), ...drawn().map(i => names[i].name)], rows: now.periods.map((day, p) => [day, ...drawn().map(i => cell(day, p, i))]) };
};

const values = ({ over, measure }, i) => over().periods.map((_, p) => measured(over(), measure(), p, i));
const line = (parts, i, of, extra) => ({
  type: 'line', id: String(i), name: names[i].name, color: parts.hue.of(i), data: of.map((point, p) => ({ value: point.value, symbol: isAlone(of, p) ? 'circle' : 'none' })),
  connectNulls: false, showAllSymbol: true, symbolSize: 5, lineStyle: { width: 2 }, ...extra });
/** Of a point without neighbours there is no line. */
const isAlone = (of, p) => (of[p - 1]?.value ?? null) === null && (of[p + 1]?.value ?? null) === null;

/** The interval as a band: a line that is not seen, and an area upon it. */
const band = (parts, i, of, extra) => {
  if (!of.some(point => point.interval)) return [];
  const bounds = of.map(point => point.value === null ? null : point.interval());
  const area = (id, data, style) => ({ type: 'line', id: id + i, stack: 'band' + i, data, symbol: 'none', silent: true,
    lineStyle: { width: 0 }, color: parts.hue.of(i), tooltip: { show: false }, ...style, ...extra });
  return [area('low', bounds.map(bound => bound && bound[0]), {}),
    area('high', bounds.map(bound => bound && bound[1] - bound[0]), { areaStyle: { opacity: .18 } })];
};

const pointTip = (parts, points) => {
  const p = points[0].dataIndex;
  const lines = points.filter(point => /^\d+$/.test(point.seriesId))
    .map(point => ({ name: point.seriesName, of: measured(parts.over(), parts.measure(), p, Number(point.seriesId)) }))
    .sort((a, b) => (b.of.value ?? -1) - (a.of.value ?? -1));
  return tip([parts.over().periods[p], ...lines.slice(0, MOST_IN_TIP).map(({ name, of }) => name + ': ' + inWords(parts.measure(), of)),
    ...(lines.length > MOST_IN_TIP ? ['and ' + plural(lines.length - MOST_IN_TIP, 'name') + ' more'] : [])]);
};

const timeAxis = (over, extra) => axis({ type: 'category', boundaryGap: false, data: over().periods, splitLine: { show: false },
  ...extra, axisLine: { lineStyle: { color: color('soft') } }, axisLabel: { formatter: short, hideOverlap: true, ...extra.axisLabel } });
const isCount = measure => (measure === 'mentions' || measure === 'articles') && mean() === 1;
const valueAxis = (measure, most, parts, extra) => {
  const max = niceTop(most, measure);
  return axis({ type: 'value', min: 0, max, interval: max / (isCount(measure) && max % parts ? 2 : parts),
    ...extra, axisLabel: { formatter: value => shown(measure, value).replace('.0%', '%'), ...extra.axisLabel } });
};
/** A round number above all, as the end of axes that must be alike. */
const niceTop = (most, measure) => {
  const step = 10 ** Math.floor(Math.log10(most || 1));
  const top = [1, 2, 3, 4, 6, 8, 10].map(times => times * step).find(round => round >= most * .999 && !(isCount(measure) && round % 2));
  return measure === 'share' ? Math.min(1, top) : top;
};
const highest = all => all.flat().reduce((max, point) => Math.max(max, point.value || 0), 0);

// --- One chart: each line has its name at its end. ---

const ONE = { top: 16, bottom: 48, line: 15 };
const oneHeight = lines => Math.max(paper ? 300 : 400, (ONE.line + 1) * lines + ONE.top + ONE.bottom);

const oneChart = (parts, { width, height }) => {
  const drawn = parts.drawn();
  const all = drawn.map(i => values(parts, i));
  const side = nameWidth(drawn.map(i => names[i].name), width);
  const right = side + 28;
  return {
    tooltip: tooltip('axis', points => pointTip(parts, points)),
    grid: { left: 62, right, top: ONE.top, bottom: ONE.bottom },
    xAxis: timeAxis(parts.over, { name: period(), nameGap: 28 }),
    yAxis: valueAxis(parts.measure(), highest(all), 4, { name: MEASURES[parts.measure()] + (mean() > 1 ? ', mean of ' + mean() : ''), nameGap: 46 }),
    graphic: endLabels(parts, drawn, all, { x: width - right, side, height: height - ONE.top - ONE.bottom }),
    series: drawn.flatMap((i, n) => [line(parts, i, all[n], { lineStyle: { width: 2, type: parts.hue.dash(i) }, emphasis: { focus: 'series' } }),
      ...(drawn.length === 1 ? band(parts, i, all[n], {}) : [])]) };
};

/** Names beside the ends of their lines, moved apart where these lie on each other. */
const endLabels = (parts, drawn, all, { x, side, height }) => {
  const top = niceTop(highest(all), parts.measure());
  const ends = drawn.map((i, n) => ({ i, end: height * (1 - (all[n].findLast(point => point.value !== null)?.value ?? 0) / top) })).sort((a, b) => a.end - b.end);
  let free = 0;
  for (const label of ends) free = (label.y = Math.max(label.end, free)) + ONE.line;
  let limit = height;
  for (const label of [...ends].reverse()) limit = (label.y = Math.min(label.y, limit)) - ONE.line;
  return ends.flatMap(({ i, end, y }) => [
    { type: 'line', silent: true, shape: { x1: x + 2, y1: ONE.top + end, x2: x + 16, y2: ONE.top + y }, style: { stroke: parts.hue.of(i), lineWidth: 1.5 } },
    { type: 'text', silent: true, x: x + 19, y: ONE.top + y, style: { text: names[i].name, fill: color('fore'), font: '12px system-ui, sans-serif', verticalAlign: 'middle', width: side, overflow: 'truncate' } }]);
};

// --- Small charts: one a name, all with the same axes. ---

const smallGrid = (charts, width) => {
  const columns = paper ? SMALL.paperColumns : Math.max(1, Math.min(charts, Math.floor(width / SMALL.width)));
  const rows = Math.ceil(charts / columns);
  const row = paper ? Math.max(58, Math.min(SMALL.paperHeight, 880 / rows)) : SMALL.height;
  return { columns, row, column: (width - 40) / columns, height: row * rows + 34 };
};

const smallCharts = (parts, width) => {
  const shown = parts.drawn();
  const all = shown.map(i => values(parts, i));
  const { columns, row, column } = smallGrid(shown.length, width);
  const title = parts.measure() === 'rate' ? 'per 1,000 words' : MEASURES[parts.measure()];
  const at = shown.map((_, n) => ({ left: 40 + column * (n % columns), top: row * Math.floor(n / columns) }));
  const isLast = n => n + columns >= shown.length;
  return {
    title: shown.map((i, n) => ({ text: names[i].name, left: at[n].left + 12, top: at[n].top,
      textStyle: { color: color('fore'), fontSize: 12, width: column - 30, overflow: 'truncate' } })),
    tooltip: tooltip('axis', points => pointTip(parts, points)),
    grid: shown.map((_, n) => ({ left: at[n].left + 14, width: column - 40, top: at[n].top + 24, height: row - 46 })),
    xAxis: shown.map((_, n) => timeAxis(parts.over, { gridIndex: n, name: isLast(n) ? period() : '', nameGap: 24,
      axisLabel: { fontSize: 10, interval: Math.max(0, Math.ceil(parts.over().periods.length / 3) - 1) } })),
    yAxis: shown.map((_, n) => valueAxis(parts.measure(), highest(all), 2, { gridIndex: n,
      name: n % columns === 0 ? title : '', nameGap: 36, nameTextStyle: { color: color('soft'), fontSize: 10 }, axisLabel: { fontSize: 10 } })),
    series: shown.flatMap((i, n) => {
      const axes = { xAxisIndex: n, yAxisIndex: n };
      return [line(parts, i, all[n], { ...axes, areaStyle: all[n].some(point => point.interval) ? undefined : { opacity: .12 } }), ...band(parts, i, all[n], axes)];
    }) };
};

/** The name and period that a click means: in a small chart its own; in the one chart the nearest line. */
const pointAt = (echart, pixel, { over, measure, drawn }, form) => {
  const shown = drawn();
  if (form !== 'one') {
    const n = shown.findIndex((_, at) => echart.containPixel({ gridIndex: at }, pixel));
    return n < 0 ? null : { i: shown[n], p: echart.convertFromPixel({ gridIndex: n }, pixel)[0] };
  }
  if (!echart.containPixel('grid', pixel)) return null;
  const [p, value] = echart.convertFromPixel('grid', pixel);
  const off = i => Math.abs((measured(over(), measure(), p, i).value ?? Infinity) - value);
  return { p, i: shown.reduce((best, i) => off(i) < off(best) ? i : best) };
};
