package clippings.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullPeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-01-15, 2024-04-20, '[2024-02-01, 2024-03-01]'",
    "MONTH, 2024-01-15, 2024-04-30, '[2024-03-01, 2024-04-01]'",
    "MONTH, 2024-02-01, 2024-03-31, '[2024-02-01, 2024-03-01]'",
    "MONTH, 2024-02-02, 2024-03-31, '[]'",
    "DAY, 2024-02-01, 2024-02-02, '[2024-02-01, 2024-02-02]'",
    "YEAR, 2022-07-20, 2025-12-26, '[2023-01-01, 2024-01-01]'"
  })
  void aPeriodIsFullIfTheCorpusReachesItsFirstAndItsLastDay(
      Period period, LocalDate first, LocalDate last, String expected) {
    assertThat(FullPeriods.lastTwo(period, first, last)).hasToString(expected);
  }
}
