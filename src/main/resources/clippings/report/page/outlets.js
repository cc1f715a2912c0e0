// What is counted: all, or the outlets that are chosen. Counts of sites add up; those that the page has no room for
// have together what the rest leaves.

const OTHERS = '*';
const castSize = data.castSize;
const names = data.names.map(([name, articles, mentions, undated]) => ({ name, articles, mentions, undated }));
const cast = names.map((_, i) => i).slice(0, castSize);
const themes = names.map((_, i) => i).slice(castSize);
const ranked = (measure, which) => [...which].sort((a, b) => names[b][measure] - names[a][measure] || a - b);
const total = measure => Number(data.summary[measure] || 0);

const sites = data.sites.rows;
const outlets = [...sites.map(site => site.name), ...(data.sites.dropped ? [OTHERS] : [])];
const outletName = outlet => outlet === OTHERS ? plural(data.sites.dropped, 'other site') : outlet || 'no site';
const askedOutlets = () => outlets.filter(outlet => view.getAll('site').includes(outlet));
const isFiltered = () => askedOutlets().length % outlets.length > 0;
const outletOf = site => outlets.includes(site) ? site : OTHERS;
/** Whether what is of a site counts. */
const isOfOutlets = site => counted.asked.has(outletOf(site));

/** What is counted now: `byPeriod` has articles and words of each period, `cast` and `themes` are grids over theirs. */
let counted = null;
const gridOf = (source, scale) => ({ articles: scaled(source.articles, scale), mentions: scaled(source.mentions, scale) });
const scaled = (rows, scale) => rows.map(row => row.map(number => scale * number));

const countOutlets = () => {
  const asked = isFiltered() ? askedOutlets() : outlets;
  const isRest = !isFiltered() || asked.includes(OTHERS);
  const scale = isRest ? 1 : 0; // the rest is all without the sites that are not asked for
  const of = { asked: new Set(asked), articles: scale * total('articles'), byPeriod: scaled(data.byPeriod.map(row => row.slice(1)), scale),
    characters: scale * total('mentions_character'), names: scaled(data.names.map(row => row.slice(1)), scale),
    cast: gridOf(data.castByPeriod, scale), themes: gridOf(data.themesByPeriod, scale) };
  const days = data.byPeriod.map(row => row[0]);
  const place = source => { const at = new Map(source.periods.map((day, p) => [day, p])); return days.map(day => at.get(day)); };
  const places = { cast: place(data.castByPeriod), themes: place(data.themesByPeriod) };
  for (const site of sites.filter(site => asked.includes(site.name) !== isRest)) {
    const sign = isRest ? -1 : 1;
    of.articles += sign * site.articles;
    for (const [p, ...numbers] of site.periods) numbers.forEach((number, at) => { of.byPeriod[p][at] += sign * number; });
    for (const [i, ...numbers] of site.names) {
      of.names[i].forEach((_, at) => { of.names[i][at] += sign * numbers[at]; });
      of.characters += sign * (numbers[3] || 0);
    }
    for (const [p, i, articles, mentions] of site.namesInPeriods) {
      const [grid, q, at] = i < castSize ? [of.cast, places.cast[p], i] : [of.themes, places.themes[p], i - castSize];
      if (q === undefined) continue; // before the periods that the page has
      grid.articles[q][at] += sign * articles;
      grid.mentions[q][at] += sign * mentions;
    }
  }
  of.names.forEach(([articles, mentions, undated], i) => Object.assign(names[i], { articles, mentions, undated }));
  of.dated = sum(of.byPeriod.map(row => row[0]));
  of.mentions = which => sum(which.map(i => names[i].mentions));
  [of.first, of.last] = spanOf(asked, isRest);
  counted = of;
};

/** The first and the last day of the articles, if there are any. */
const spanOf = (asked, isRest) => {
  const span = sites.filter(site => site.first && asked.includes(site.name));
  return isRest ? [data.summary.first_date, data.summary.last_date]
    : [span.map(site => site.first).sort()[0], span.map(site => site.last).sort().pop()];
};
onView(countOutlets);

/** Which outlets are counted, in words; at most three by name. */
const outletsInWords = () => {
  const asked = askedOutlets();
  const named = asked.slice(0, asked.length > 3 ? 2 : 3).map(outletName);
  return !isFiltered() ? 'all ' + count(sites.length + data.sites.dropped)
    : [...named, ...(asked.length > named.length ? [count(asked.length - named.length) + ' more'] : [])].join(', ');
};

const outletControl = () => {
  if (outlets.length < 2) return;
  const box = make('details', undefined, { class: 'outlets' });
  const summary = make('summary');
  const text = new Map([...sites.map(site => [site.name, outletName(site.name) + ' (' + count(site.articles) + ')']), [OTHERS, outletName(OTHERS)]]);
  box.append(summary, checks({ id: 'site', legend: 'Count only', options: outlets.map(outlet => ({ key: outlet, text: text.get(outlet) })),
    checked: () => new Set(isFiltered() ? askedOutlets() : []), change: now => choose('site', [...now]), buttons: [['All outlets', () => choose('site', [])]] }));
  document.getElementById('view').append(box);
  document.addEventListener('click', event => { if (!box.contains(event.target)) box.open = false; });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') box.open = false; });
  onView(() => { summary.textContent = 'Outlets: ' + outletsInWords(); });
};

/** Says, while outlets are chosen, that a section is of all of them. */
const ofAllOutlets = (place, why) => {
  const note = make('p', 'Of all outlets: ' + why, { class: 'note' });
  place.append(note);
  onView(() => { note.hidden = !isFiltered(); });
};
