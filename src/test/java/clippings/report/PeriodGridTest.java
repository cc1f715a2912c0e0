package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.Period;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodGridTest {

  private static Stream<String> grid(Period period, String first, String last) {
    Totals totals = new Totals().saw(LocalDate.parse(last)).saw(LocalDate.parse(first));
    return PeriodGrid.periods(totals, period).map(LocalDate::toString);
  }

  @Test
  void everyPeriodFromTheFirstToTheLastDayIsThere() {
    assertThat(grid(Period.MONTH, "2023-11-30", "2024-02-01"))
        .containsExactly("2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01");
    assertThat(grid(Period.DAY, "2024-02-28", "2024-03-01"))
        .containsExactly("2024-02-28", "2024-02-29", "2024-03-01");
    assertThat(grid(Period.WEEK, "2024-01-07", "2024-01-08"))
        .containsExactly("2024-01-01", "2024-01-08");
    assertThat(grid(Period.QUARTER, "2023-12-31", "2024-04-01"))
        .containsExactly("2023-10-01", "2024-01-01", "2024-04-01");
    assertThat(grid(Period.YEAR, "2022-06-06", "2024-01-01"))
        .containsExactly("2022-01-01", "2023-01-01", "2024-01-01");
  }

  @Test
  void oneDayIsOnePeriod() {
    assertThat(grid(Period.MONTH, "2024-01-31", "2024-01-31")).containsExactly("2024-01-01");
  }

  @Test
  void withoutADateThereIsNoPeriod() {
    assertThat(PeriodGrid.periods(new Totals(), Period.DAY)).isEmpty();
  }
}
