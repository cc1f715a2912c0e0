// Numbers as people read them, and how sure they are.

const count = number => Number(number).toLocaleString('en-GB');
const decimal = number => Number(number).toLocaleString('en-GB', { maximumFractionDigits: 2 });
const percent = ratio => ratio === null ? '' : (100 * ratio).toFixed(1) + '%';
const plural = (number, one) => count(number) + ' ' + one + (number === 1 ? '' : 's');
const sum = numbers => numbers.reduce((all, number) => all + number, 0);

const Z = 1.959963984540054; // of 95 %

/** The interval of a share by Wilson (1927), as in cast.csv. */
const shareInterval = (part, whole) => {
  if (!whole) return null;
  const width = Z * Math.sqrt(Z * Z + 4 * part * (whole - part) / whole);
  const bound = sign => (2 * part + Z * Z + sign * width) / (2 * (whole + Z * Z));
  return [part === 0 ? 0 : bound(-1), part === whole ? 1 : bound(1)];
};

/** The interval of what a share is more than an earlier one, by Newcombe (1998, method 10). */
const differenceInterval = (part, whole, earlierPart, earlierWhole) => {
  const [p, q] = [part / whole, earlierPart / earlierWhole];
  const [[low, high], [earlierLow, earlierHigh]] = [shareInterval(part, whole), shareInterval(earlierPart, earlierWhole)];
  return [p - q - Math.hypot(p - low, earlierHigh - q), p - q + Math.hypot(high - p, q - earlierLow)];
};

/** The logarithm of n!, by Stirling's series for large n. */
const logFactorial = n => {
  if (n < 16) return Math.log(Array.from({ length: n }, (_, i) => i + 1).reduce((product, i) => product * i, 1));
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + (1 / 12 - (1 / 360 - 1 / 1260 / n / n) / n / n) / n;
};

/** The mean of which just `n` events, or more (less) by `step`, have a chance of 2.5 %: by Newton's method from the approximation of Wilson and Hilferty. */
const poissonBound = (n, step) => {
  const from = step > 0 ? n : n + 1;
  const root = 1 - 1 / (9 * from) - step * Z / (3 * Math.sqrt(from));
  let mean = from * root ** 3;
  for (let turn = 0; turn < 30; turn++) {
    let [tail, term] = [1, 1];
    for (let i = n; term > 1e-12 * tail && (step > 0 || i > 0); i += step) tail += term *= step > 0 ? mean / (i + 1) : i / mean;
    const off = n * Math.log(mean) - mean - logFactorial(n) + Math.log(tail) - Math.log(.025);
    const move = step > 0 ? -off * tail * mean / n : off * tail;
    mean += move;
    if (Math.abs(move) < 1e-10 * mean) break;
  }
  return mean;
};

/** The exact interval of a count of events by Garwood (1936), as in cast.csv, for so much of something. */
const rateInterval = (events, whole) =>
  whole ? [events ? poissonBound(events, 1) / whole : 0, (events ? poissonBound(events, -1) : -Math.log(.025)) / whole] : null;
