// How charts are drawn. Each is drawn when it comes near what is seen, and anew when something changes.

const PALETTE = ['#3b7dd8', '#d9792b', '#2e9e6b', '#c2477f', '#8a63c9', '#a08a1c', '#1f98a8', '#cf4a3d', '#7a8794', '#6d9a2c'];
const PAPER_WIDTH = 680;
const PAPER_ROWS = 640; // of the height of a page, for what has a row a name
const charts = new Map(); // by their boxes
let paper = false;

const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) => {
  near.unobserve(target);
  charts.get(target).draw();
}), { rootMargin: '400px' });

/**
 * A chart that can be saved. `size(width)` gives its height, and its width where that is more than the page has;
 * `option(size)` is asked each time it is drawn. `onClick` gets a point, `onPlace` a place in the chart.
 */
const chart = ({ parent, id, label, size, option, onClick, onPlace, fromEnd }) => {
  const wide = make('div', undefined, { class: 'wide' });
  const box = make('div', undefined, { class: 'chart', role: 'img', 'aria-label': label + '. The table below has the numbers.' });
  wide.append(box);
  const tools = make('div', undefined, { class: 'tools' });
  tools.append(button('SVG', () => { draw(color('card')); save(id + '.svg', 'image/svg+xml', drawn.renderToSVGString()); draw(); }, { class: 'save', 'aria-label': 'Save as SVG: ' + label }));
  parent.append(wide, tools);
  let drawn = null;
  const place = () => {
    const has = paper ? PAPER_WIDTH : wide.clientWidth;
    const { height, width = has } = size(has);
    const isWide = !paper && width > has;
    const room = { width: paper ? has : Math.max(has, width), height, isWide };
    box.style.width = room.width + 'px';
    box.style.height = height + 'px';
    if (isWide) { // then it is scrolled, also by keyboard
      wide.tabIndex = 0;
      wide.setAttribute('role', 'group');
      wide.setAttribute('aria-label', label + ', scrollable');
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) wide.removeAttribute(name);
    }
    return room;
  };
  const draw = backgroundColor => {
    const room = place();
    const isNew = !drawn;
    if (isNew) {
      drawn = echarts.init(box, null, { renderer: 'svg', ...room });
      if (onClick) drawn.on('click', onClick);
      if (onPlace) drawn.getZr().on('click', event => onPlace(drawn, [event.offsetX, event.offsetY]));
    }
    drawn.resize(room);
    const textStyle = { color: color('fore'), fontFamily: 'system-ui, sans-serif' };
    drawn.setOption({ animation: false, textStyle, ...(backgroundColor ? { backgroundColor } : {}), ...option(room) }, true);
    if (isNew && fromEnd) wide.scrollLeft = wide.scrollWidth;
  };
  const again = () => { if (drawn) draw(); else place(); };
  charts.set(box, { draw: () => draw(), again });
  place();
  near.observe(box);
  return again;
};

/** Draws what is drawn anew; for paper, all. */
const drawAll = () => {
  for (const [box, { draw, again }] of charts) {
    if (paper) near.unobserve(box);
    if (paper) draw(); else again();
  }
};
const setPaper = on => { if (paper !== on) { paper = on; drawAll(); } };

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
matchMedia('print').addEventListener('change', event => { setPaper(event.matches); drawAll(); }); // paper is white, also after dark
addEventListener('beforeprint', () => setPaper(true));
addEventListener('afterprint', () => setPaper(false));
let seenWidth = innerWidth;
addEventListener('resize', () => { if (innerWidth !== seenWidth) { seenWidth = innerWidth; drawAll(); } });

const pen = document.createElement('canvas').getContext('2d');
/** What the longest of these names takes at the side of a chart. */
const nameWidth = (texts, width) => {
  pen.font = '12px system-ui, sans-serif';
  return Math.ceil(Math.min(texts.reduce((most, text) => Math.max(most, pen.measureText(text).width), 20) + 4, 180, .4 * width));
};
const rowHeight = (rows, usual) => paper ? Math.max(9, Math.min(13, PAPER_ROWS / rows)) : usual;
const rowFont = height => height < 11 ? 8 : height < 16 ? 10 : 12;

const axis = ({ axisLabel, ...extra }) => ({
  axisLabel: { color: color('fore'), ...axisLabel }, axisLine: { show: false }, axisTick: { show: false },
  nameLocation: 'middle', nameTextStyle: { color: color('soft') }, splitLine: { lineStyle: { color: color('line') } }, ...extra });
const tip = lines => {
  const box = make('div');
  for (const line of lines) box.append(make('div', line));
  return box;
};
const tooltip = (trigger, formatter) => ({
  trigger, formatter, confine: true, backgroundColor: color('panel'), borderColor: color('line'),
  textStyle: { color: color('fore'), fontSize: 13 } });

/** Bars from the top down; `rows` have a name and a value. */
const bars = ({ parent, id, label, title, rows, text, tips = row => [row.name + ': ' + text(row)], onClick, room = 64 }) => {
  const height = () => rowHeight(rows().length, 26);
  return chart({ parent, id, label,
    size: () => ({ height: 56 + height() * rows().length }),
    onClick: onClick && (point => onClick(rows()[point.dataIndex])),
    option: ({ width }) => {
      const all = rows();
      const fontSize = rowFont(height());
      const left = nameWidth(all.map(row => row.name), width);
      return {
        tooltip: tooltip('item', point => tip(tips(all[point.dataIndex]))),
        grid: { left: left + 8, right: room, top: 8, bottom: 40 },
        xAxis: axis({ type: 'value', name: title, nameGap: 14, axisLabel: { show: false }, splitLine: { show: false } }),
        yAxis: axis({ type: 'category', inverse: true, data: all.map(row => row.name),
          axisLabel: { width: left, overflow: 'truncate', interval: 0, fontSize } }),
        series: [{ type: 'bar', color: color('bar'), barWidth: '66%', itemStyle: { borderRadius: [0, 3, 3, 0] }, data: all.map(row => row.value),
          label: { show: true, position: 'right', color: color('fore'), fontSize, formatter: point => text(all[point.dataIndex]) } }] };
    } });
};

/** A heat map of `cells`, [x, y, number]. One that is wider than the page opens at its end, with the names beside it, if `fromEnd`. */
const heat = ({ parent, id, label, titles, content, tips, onClick, fromEnd }) => {
  const row = () => rowHeight(content().ys.length, 24);
  const top = cells => cells.reduce((most, cell) => Math.max(most, cell[2]), 1);
  const under = xs => paper ? 70 : Math.min(150, 28 + .87 * nameWidth(xs, 400));
  return chart({ parent, id, label, fromEnd, onClick,
    size: () => { const { xs, ys } = content(); return { height: 40 + under(xs) + row() * ys.length, width: 200 + 22 * xs.length }; },
    option: ({ width, isWide }) => {
      const { xs, ys, cells } = content();
      const most = top(cells);
      const side = nameWidth(ys, width);
      const cell = (width - side - 40) / xs.length;
      const names = fromEnd && isWide ? 'right' : 'left';
      return {
        tooltip: tooltip('item', point => tip(tips(point.value))),
        grid: { left: 28, right: 8, [names]: side + 28, top: 8, bottom: 28 + under(xs) },
        xAxis: axis({ type: 'category', name: titles[0], nameGap: under(xs) + 4, data: xs, splitLine: { show: false },
          axisLabel: { rotate: 60, interval: cell < 11 ? 'auto' : 0, width: 130, overflow: 'truncate', fontSize: paper ? 9 : 12 } }),
        yAxis: axis({ type: 'category', name: titles[1], nameGap: side + 12, position: names, inverse: true, data: ys, splitLine: { show: false },
          axisLabel: { interval: 0, width: side, overflow: 'truncate', fontSize: rowFont(row()) } }),
        visualMap: { show: false, min: 0, max: most, inRange: { color: [color('low'), color('high')] } },
        series: [{ type: 'heatmap', progressive: 0, // or paper gets what is painted until then
          itemStyle: { borderColor: color('card'), borderWidth: cell < 14 || row() < 14 ? 1 : 2, borderRadius: cell < 14 ? 0 : 4 },
          emphasis: { itemStyle: { borderColor: color('fore'), borderWidth: 2 } },
          label: { show: cell >= 18, fontSize: Math.min(11, rowFont(row())), formatter: point => point.value[2] ? count(point.value[2]) : '' },
          data: cells.map(value => ({ value, label: { color: color(value[2] > .6 * most ? 'card' : 'fore') } })) }] };
    } });
};
