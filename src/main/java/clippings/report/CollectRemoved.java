package clippings.report;

import clippings.article.RemovedLine;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.table.CsvRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Counts and lists the lines of a record that cleaning dropped. They are one entry of a run: there
 * are many times more of them than records, and they are in order already.
 */
final class CollectRemoved implements Collector<List<RemovedLine>> {
  @Override
  public void collect(List<RemovedLine> removed, Totals totals, RunBuffer runs) throws IOException {
    totals.add(Measure.LINES_REMOVED, removed.size());
    if (removed.isEmpty() || !runs.wants(Ledger.REMOVED)) {
      return;
    }
    String source = removed.get(0).source();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (RemovedLine line : removed) {
      rows.writeBytes(row(line).line());
    }
    runs.add(Ledger.REMOVED, Run.Side.ROWS, source, SortKey.of(source), rows.toByteArray());
  }

  private static CsvRow row(RemovedLine removed) {
    return new CsvRow()
        .text(removed.source())
        .number(removed.line())
        .text(removed.reason().label())
        .text(removed.text());
  }
}
