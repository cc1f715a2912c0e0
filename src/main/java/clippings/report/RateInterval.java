package clippings.report;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The 95 % interval of a count of events that are independent of one another, such as the mentions
 * in so many words: between which means the one lies that the count was drawn from.
 *
 * <p>The exact interval of F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika
 * 28 (1936) 437-442: the mean of which the count or more has a chance of 2.5 %, and the mean of
 * which the count or less has that chance. The first is a quantile of the gamma distribution of the
 * count, the second one of that of the next count.
 *
 * <p>Example: of three, {@code low(3)} is 0.6187 and {@code high(3)} is 8.7673.
 */
final class RateInterval {
  private static final double TAIL = 0.025;

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
    return count == 0
        ? 0
        : GammaDistribution.of((double) count, 1).inverseCumulativeProbability(TAIL);
  }

  private static double solveHigh(long count) {
    return GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(TAIL);
  }
}
