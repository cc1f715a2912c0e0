package clippings.clean;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Reason;
import clippings.clean.Furniture.Scope;
import clippings.date.Dates;
import clippings.date.DayOrder;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the day of an article in the date lines and bylines beside it. */
final class BylineDate {
  private static final int ABOVE = 4;
  private static final int AFTER = 4;

  private final DateRange believed;

  BylineDate(DateRange believed) {
    this.believed = believed;
  }

  /**
   * The first believable day, looked for below the headline, then above it, then after the run; a
   * day beside "updated" is believed last.
   */
  Dating find(List<Row> rows, Layout layout) {
    int anchor = layout.headline();
    int top = anchor == Layout.NONE ? Math.max(0, layout.start() - ABOVE) : anchor;
    int bottom = Math.min(rows.size(), layout.start() + 3);
    Optional<LocalDate> day = search(rows, top, bottom, false);
    if (day.isEmpty()) {
      day = search(rows, Math.max(0, top - ABOVE), top, false);
    }
    if (day.isEmpty()) {
      day = search(rows, layout.end(), endOfFooter(rows, layout.end()), false);
    }
    if (day.isEmpty()) {
      day = search(rows, Math.max(0, top - ABOVE), bottom, true);
    }
    return day.map(found -> new Dating(found, DateSource.BYLINE)).orElse(Dating.UNDATED);
  }

  /** The last lines of an article end where comments or other articles start. */
  private static int endOfFooter(List<Row> rows, int start) {
    int end = start;
    while (end < rows.size()
        && end < start + AFTER
        && !rows.get(end).has(Reason.COMMENT)
        && !rows.get(end).has(Scope.LABEL)) {
      end++;
    }
    return end;
  }

  private Optional<LocalDate> search(List<Row> rows, int from, int to, boolean updates) {
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      if (row.has(Reason.DATE_LINE) || row.has(Reason.BYLINE)) {
        Optional<LocalDate> day =
            updates
                ? Dates.find(row.text(), believed)
                : Dates.published(row.text(), believed, DayOrder.UNCLEAR);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}
