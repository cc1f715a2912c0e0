package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NpmiTest {

  @Test
  void independentIsZero() {
    // p(x,y) = 1/4 = 1/2 * 1/2.
    assertThat(Npmi.of(1, 2, 2, 4)).isZero();
  }

  @Test
  void alwaysTogetherIsOne() {
    // ln(1/4 / (1/4 * 1/4)) / -ln(1/4) = ln 4 / ln 4.
    assertThat(Npmi.of(2, 2, 2, 8)).isEqualTo(1);
  }

  @Test
  void bothInEveryArticleIsTheLimitOne() {
    assertThat(Npmi.of(5, 5, 5, 5)).isEqualTo(1);
  }

  @Test
  void moreOftenThanChanceIsPositive() {
    // ln(1/4 / (3/8 * 3/8)) / -ln(1/4) = ln(16/9) / ln 4 = 0.575364 / 1.386294.
    assertThat(Npmi.of(2, 3, 3, 8)).isCloseTo(0.415037, within(0.000001));
  }

  @Test
  void lessOftenThanChanceIsNegative() {
    // ln(1/10 / (1/2 * 1/2)) / -ln(1/10) = ln 0.4 / ln 10 = -0.397940.
    assertThat(Npmi.of(1, 5, 5, 10)).isCloseTo(-0.397940, within(0.000001));
  }
}
