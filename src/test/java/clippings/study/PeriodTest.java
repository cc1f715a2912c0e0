package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void everyWordNamesItsPeriodInAnyCase() {
    for (Period period : Period.values()) {
      assertThat(Period.parse(period.label())).contains(period);
      assertThat(Period.parse(" " + period.name() + " ")).contains(period);
    }
    assertThat(Period.parse("decade")).isEmpty();
    assertThat(Period.parse("")).isEmpty();
    assertThat(Period.choices()).isEqualTo("day, week, month, quarter or year");
  }

  @Test
  void aPeriodStartsOnItsFirstDay() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29); // a Thursday

    assertThat(Period.DAY.start(leapDay)).isEqualTo("2024-02-29");
    assertThat(Period.WEEK.start(leapDay)).isEqualTo("2024-02-26");
    assertThat(Period.MONTH.start(leapDay)).isEqualTo("2024-02-01");
    assertThat(Period.QUARTER.start(leapDay)).isEqualTo("2024-01-01");
    assertThat(Period.YEAR.start(leapDay)).isEqualTo("2024-01-01");
  }

  @Test
  void theFirstDaysOfAYearMayBelongToAWeekOfTheYearBefore() {
    assertThat(Period.WEEK.start(LocalDate.of(2023, 1, 1))).isEqualTo("2022-12-26");
  }

  @Test
  void aQuarterStartsInItsFirstMonth() {
    assertThat(Period.QUARTER.start(LocalDate.of(2024, 8, 31))).isEqualTo("2024-07-01");
    assertThat(Period.QUARTER.start(LocalDate.of(2024, 12, 31))).isEqualTo("2024-10-01");
  }

  @Test
  void periodsFollowEachOtherWithoutGap() {
    for (Period period : Period.values()) {
      LocalDate start = period.start(LocalDate.of(2023, 11, 15));
      for (int i = 0; i < 40; i++) {
        LocalDate next = period.next(start);
        assertThat(period.start(next)).isEqualTo(next);
        assertThat(period.start(next.minusDays(1))).isEqualTo(start);
        start = next;
      }
    }
  }
}
