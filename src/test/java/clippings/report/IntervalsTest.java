package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that were worked out with forty digits, and the definitions themselves. */
class IntervalsTest {
  private static final double ALMOST = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0, 0.561497031755",
    "2, 3, 0.207659600802, 0.938508055279",
    "3, 3, 0.438502968245, 1",
    "1, 6, 0.030053369748, 0.563502822186",
    "2, 8, 0.071479212752, 0.590724569689",
  })
  void sharesLieBetweenTheirBounds(long part, long whole, double low, double high) {
    assertThat(ShareInterval.low(part, whole)).isEqualTo(low, within(ALMOST));
    assertThat(ShareInterval.high(part, whole)).isEqualTo(high, within(ALMOST));
  }

  @Test
  void whatIsLeftOfTheWholeHasTheBoundsTheOtherWayRound() {
    for (long part = 0; part <= 50; part++) {
      assertThat(ShareInterval.low(part, 50))
          .isEqualTo(1 - ShareInterval.high(50 - part, 50), within(ALMOST))
          .isBetween(0.0, part / 50.0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.688879454113936302",
    "1, 0.025317807984289875, 5.571643390938898597",
    "2, 0.242209278543964902, 7.224687667723960815",
    "3, 0.618672122895601286, 8.767273069742326039",
    "9, 4.115373097378332432, 17.08480345141917031",
    "15, 8.395386132783312469, 24.74021887148584369",
    "16, 9.145382453641523547, 25.98299759756095395",
    "100, 81.36399125092314043, 121.6267937924263899",
    "1000, 938.9730184076952156, 1063.952136016301980",
  })
  void ratesLieBetweenTheirBounds(long count, double low, double high) {
    assertThat(RateInterval.low(count)).isEqualTo(low, within(ALMOST * (1 + low)));
    assertThat(RateInterval.high(count)).isEqualTo(high, within(ALMOST * high));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7, 12, 17, 33, 64, 250})
  void beyondEachBoundIsAChanceOfOneInForty(int count) {
    assertThat(chanceOfLess(count + 1, RateInterval.high(count))).isEqualTo(0.025, within(1e-12));
    assertThat(chanceOfLess(count, RateInterval.low(count))).isEqualTo(0.975, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {100_000, 10_000_000, 1_000_000_000})
  void boundsOfLargeCountsAreThoseOfTheNormalDistribution(long count) {
    double spread = ShareInterval.Z * Math.sqrt((double) count);

    assertThat(count - RateInterval.low(count)).isEqualTo(spread, within(3.0));
    assertThat(RateInterval.high(count) - count).isEqualTo(spread, within(3.0));
  }

  @Test
  void boundsGrowWithTheCount() {
    for (long count = 0; count < 2000; count++) {
      assertThat(RateInterval.low(count)).isLessThan(RateInterval.low(count + 1));
      assertThat(RateInterval.high(count)).isLessThan(RateInterval.high(count + 1));
    }
  }

  /** The chance of less than a count, added up with fifty digits. */
  private static double chanceOfLess(int count, double mean) {
    MathContext digits = new MathContext(50, RoundingMode.HALF_EVEN);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal less = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (int i = 0; i < 20 * count + 200; i++) {
      less = i < count ? less.add(term, digits) : less;
      all = all.add(term, digits);
      term = term.multiply(new BigDecimal(mean), digits).divide(BigDecimal.valueOf(i + 1L), digits);
    }
    return less.divide(all, digits).doubleValue();
  }
}
