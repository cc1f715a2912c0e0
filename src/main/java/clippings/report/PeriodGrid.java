package clippings.report;

import clippings.study.Period;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The rows of a report over time. */
final class PeriodGrid {
  private PeriodGrid() {}

  /**
   * The first day of every period from that of the first to that of the last dated article, also of
   * periods without articles. None if no article is dated.
   */
  static Stream<LocalDate> periods(Totals totals, Period period) {
    if (!totals.hasDays()) {
      return Stream.empty();
    }
    return Stream.iterate(
        period.start(totals.firstDay()), start -> !start.isAfter(totals.lastDay()), period::next);
  }
}
