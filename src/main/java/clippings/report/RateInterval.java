package clippings.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The 95 % interval of a count of events that are independent of one another, such as the mentions
 * in so many words: between which means the one lies that the count was drawn from.
 *
 * <p>The exact interval of F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika
 * 28 (1936) 437-442: the mean of which the count or more has a chance of 2.5 %, and the mean of
 * which the count or less has that chance. They are found by Newton's method on the logarithm of
 * the chance, which is concave, from the approximation of E. B. Wilson and M. M. Hilferty, "The
 * distribution of chi-square", Proceedings of the National Academy of Sciences 17 (1931) 684-688.
 * The chance of one count is taken by its distance from the mean and Stirling's series, so that no
 * digits are lost for large ones. {@link StrictMath} gives the same bits on every machine.
 *
 * <p>Example: of three, {@code low(3)} is 0.6187 and {@code high(3)} is 8.7673.
 */
final class RateInterval {
  private static final double TAIL = 0.025;
  private static final double NEGLIGIBLE = 1e-17;
  private static final double CLOSE = 1e-14;
  private static final int MOST_STEPS = 30;

  /** From here on Stirling's series has all digits. */
  private static final int LARGE = 16;

  /** Most counts of large reports are small: their bounds are worked out once. */
  private static final int SMALL = 100;

  private static final List<Double> LOW =
      IntStream.range(0, SMALL).mapToObj(RateInterval::solveLow).toList();

  private static final List<Double> HIGH =
      IntStream.range(0, SMALL).mapToObj(RateInterval::solveHigh).toList();

  private RateInterval() {}

  /**
   * The lower bound.
   *
   * @param count at least 0
   */
  static double low(long count) {
    return count < SMALL ? LOW.get((int) count) : solveLow(count);
  }

  /**
   * The upper bound.
   *
   * @param count at least 0
   */
  static double high(long count) {
    return count < SMALL ? HIGH.get((int) count) : solveHigh(count);
  }

  private static double solveLow(long count) {
    if (count == 0) {
      return 0;
    }
    double mean = approximation(count, -ShareInterval.Z);
    for (int step = 0; step < MOST_STEPS; step++) {
      double tail = orMore(count, mean);
      double off = logChance(count, mean) + StrictMath.log(tail) - StrictMath.log(TAIL);
      double move = off * tail * mean / count;
      mean -= move;
      if (Math.abs(move) <= CLOSE * mean) {
        break;
      }
    }
    return mean;
  }

  private static double solveHigh(long count) {
    if (count == 0) {
      return -StrictMath.log(TAIL);
    }
    double mean = approximation(count + 1, ShareInterval.Z);
    for (int step = 0; step < MOST_STEPS; step++) {
      double tail = orLess(count, mean);
      double off = logChance(count, mean) + StrictMath.log(tail) - StrictMath.log(TAIL);
      double move = off * tail;
      mean += move;
      if (Math.abs(move) <= CLOSE * mean) {
        break;
      }
    }
    return mean;
  }

  private static double approximation(long count, double z) {
    double root = 1 - 1.0 / (9.0 * count) + z / (3 * Math.sqrt((double) count));
    return count * root * root * root;
  }

  /** The chance of the count or more, as a multiple of that of just the count. */
  private static double orMore(long count, double mean) {
    double sum = 1;
    double term = 1;
    for (long i = count + 1; term > NEGLIGIBLE * sum; i++) {
      term *= mean / i;
      sum += term;
    }
    return sum;
  }

  /** The chance of the count or less, as a multiple of that of just the count. */
  private static double orLess(long count, double mean) {
    double sum = 1;
    double term = 1;
    for (long i = count; i > 0 && term > NEGLIGIBLE * sum; i--) {
      term *= i / mean;
      sum += term;
    }
    return sum;
  }

  /** The logarithm of the chance of just the count. */
  private static double logChance(long count, double mean) {
    double apart = (mean - count) / count;
    return count * (StrictMath.log1p(apart) - apart)
        - StrictMath.log(2 * Math.PI * count) / 2
        - stirling(count);
  }

  /** What {@code n! = √(2πn) (n/e)^n} lacks, as a logarithm. */
  private static double stirling(long n) {
    if (n >= LARGE) {
      double square = (double) n * n;
      return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / n;
    }
    double factorial = 1;
    for (int i = 2; i <= n; i++) {
      factorial *= i;
    }
    return StrictMath.log(factorial)
        - n * StrictMath.log((double) n)
        + n
        - StrictMath.log(2 * Math.PI * n) / 2;
  }
}
