// Reports over time, summed for the period and the mean that are chosen.

const ALL_PERIODS = ['day', 'week', 'month', 'quarter', 'year'];
const PERIODS = ALL_PERIODS.slice(ALL_PERIODS.indexOf(data.period));
const MEANS = { 1: 'off', 3: 'of 3', 5: 'of 5', 7: 'of 7', 12: 'of 12' };
const period = () => chosen('period', PERIODS);
const mean = () => Number(chosen('mean', Object.keys(MEANS)));

/** The first day of the period that holds a day. */
const startOf = (length, day) => {
  const month = Number(day.slice(5, 7));
  return length === 'year' ? day.slice(0, 4) + '-01-01'
    : length === 'quarter' ? day.slice(0, 5) + String(month - (month - 1) % 3).padStart(2, '0') + '-01'
    : length === 'month' ? day.slice(0, 8) + '01'
    : length === 'week' ? plusDays(day, -((new Date(day).getUTCDay() + 6) % 7)) : day;
};
const plusDays = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

/** The first day of a period, as short as its length allows. */
const short = day => period() === 'year' ? day.slice(0, 4)
  : period() === 'quarter' ? day.slice(0, 4) + ' Q' + (1 + Math.floor((Number(day.slice(5, 7)) - 1) / 3))
  : period() === 'month' ? day.slice(0, 7) : day;

/** The last two periods that the corpus covers from their first to their last day; null if there are no two. */
const lastFullPeriods = () => {
  if (!counted.first) return null;
  const last = startOf(period(), plusDays(startOf(period(), plusDays(counted.last, 1)), -1));
  const before = startOf(period(), plusDays(last, -1));
  return before < counted.first ? null : [before, last];
};

/** Articles and words of every period, also of those without any. */
const corpusOverTime = () => {
  const found = new Map();
  data.byPeriod.forEach(([day], p) => {
    const start = startOf(period(), day);
    const [a, w] = found.get(start) || [0, 0];
    found.set(start, [a + counted.byPeriod[p][0], w + counted.byPeriod[p][1]]);
  });
  const days = [...found.keys()];
  const rows = [];
  const step = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[period()];
  for (let day = days[0]; day && day <= days[days.length - 1]; day = startOf(period(), plusDays(day, step))) {
    const [articles, words] = found.get(day) || [0, 0];
    rows.push({ day, articles, words });
  }
  return rows;
};

/** A report over time for what is chosen; columns of `articles` and `mentions` are those of `which`. */
const overPeriods = (periods, which, grid) => {
  let [summed, of, length] = [];
  return () => {
    if (of !== counted || length !== period()) [summed, of, length] = [sumPeriods(periods, which, grid()), counted, period()];
    return summed;
  };
};
const sumPeriods = (periods, which, source) => {
  const corpus = new Map(data.byPeriod.map(([day], p) => [day, counted.byPeriod[p]]));
  const over = { which, periods: [], articles: [], mentions: [], periodArticles: [], periodMentions: [], words: [] };
  periods.forEach((day, from) => {
    const start = startOf(period(), day);
    let p = over.periods.length - 1;
    if (over.periods[p] !== start) {
      p = over.periods.push(start) - 1;
      for (const column of [over.articles, over.mentions]) column.push(which.map(() => 0));
      for (const column of [over.periodArticles, over.periodMentions, over.words]) column.push(0);
    }
    which.forEach((_, at) => {
      over.articles[p][at] += source.articles[from][at];
      over.mentions[p][at] += source.mentions[from][at];
    });
    const [articles, words] = corpus.get(day) || [0, 0];
    over.periodArticles[p] += articles;
    over.periodMentions[p] += sum(source.mentions[from]);
    over.words[p] += words;
  });
  return over;
};
const castOver = overPeriods(data.castByPeriod.periods, cast, () => counted.cast);
const themesOver = overPeriods(data.themesByPeriod.periods, themes, () => counted.themes);

const MEASURES = { mentions: 'Mentions', articles: 'Articles', share: 'Share', rate: 'Mentions per 1,000 words' };
const shown = (measure, value) => value === null ? '' : measure === 'share' ? percent(value) : decimal(value);

/** A measure of `i` in a period, or its mean with the periods before: with its parts, since means of shares are shares of sums. */
const measured = (over, measure, p, i) => {
  const from = p - mean() + 1;
  if (from < 0) return { value: null };
  const at = over.which.indexOf(i);
  const add = rows => { let all = 0; for (let q = from; q <= p; q++) all += rows(q); return all; };
  const [mentions, articles] = [add(q => over.mentions[q][at]), add(q => over.articles[q][at])];
  const of = (part, whole, what, interval) => ({ value: whole ? part / whole : null, part, whole, what, interval: () => interval(part, whole) });
  if (measure === 'rate') return of(mentions, add(q => over.words[q]) / 1000, 'words', rateInterval);
  if (measure === 'share' && over.which === cast) return of(mentions, add(q => over.periodMentions[q]), 'cast mentions', shareInterval);
  if (measure === 'share') return of(articles, add(q => over.periodArticles[q]), 'articles', shareInterval);
  return { value: (measure === 'mentions' ? mentions : articles) / mean() };
};

/** A measure in words, with its interval and of how much it is. */
const inWords = (measure, { value, part, whole, what, interval }) => {
  if (value === null) return 'none';
  if (!interval) return shown(measure, value);
  const [low, high] = interval();
  return shown(measure, value) + ' (95 %: ' + shown(measure, low) + ' to ' + shown(measure, high) + '; ' +
    count(part) + ' in ' + count(what === 'words' ? 1000 * whole : whole) + ' ' + what + ')';
};
