package clippings.report.page;

import clippings.study.Period;
import java.time.LocalDate;
import java.util.List;

/** Periods that a corpus covers from their first to their last day. */
final class FullPeriods {
  private FullPeriods() {}

  /**
   * The last two, by their first days, the earlier one first; none if there are no two.
   *
   * <p>Example: of months, from 2024-01-15 to 2024-04-20, February and March.
   *
   * @param firstDay of the earliest dated article
   * @param lastDay of the latest dated article
   */
  static List<LocalDate> lastTwo(Period period, LocalDate firstDay, LocalDate lastDay) {
    LocalDate open = period.start(lastDay.plusDays(1));
    LocalDate last = period.start(open.minusDays(1));
    LocalDate before = period.start(last.minusDays(1));
    return before.isBefore(firstDay) ? List.of() : List.of(before, last);
  }
}
