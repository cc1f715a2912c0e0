package clippings.report;

import clippings.article.RemovedLine;
import java.io.IOException;

/** Counts and lists a line that cleaning dropped. */
final class CollectRemoved implements Collector<RemovedLine> {
  @Override
  public void collect(RemovedLine removed, Totals totals, RunBuffer runs) throws IOException {
    totals.add(Measure.LINES_REMOVED, 1);
    if (!runs.wants(Ledger.REMOVED)) {
      return;
    }
    runs.add(
        Ledger.REMOVED,
        Run.Side.ROWS,
        removed.source(),
        SortKey.of(removed.source(), removed.line()),
        row(removed).line());
  }

  private static CsvRow row(RemovedLine removed) {
    return new CsvRow()
        .text(removed.source())
        .number(removed.line())
        .text(removed.reason())
        .text(removed.text());
  }
}
