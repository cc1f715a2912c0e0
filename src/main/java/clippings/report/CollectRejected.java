package clippings.report;

import clippings.article.Rejection;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.table.CsvRow;
import java.io.IOException;

/** Counts and lists a record that was rejected. */
final class CollectRejected implements Collector<Rejection> {
  @Override
  public void collect(Rejection rejection, Totals totals, RunBuffer runs) throws IOException {
    totals.add(Measure.REJECTED, 1);
    totals.addReason("rejected_" + rejection.reason().replace(' ', '_'), 1);
    runs.add(
        Ledger.REJECTED,
        Run.Side.ROWS,
        rejection.source(),
        SortKey.of(rejection.source()),
        row(rejection).line());
  }

  private static CsvRow row(Rejection rejection) {
    return new CsvRow().text(rejection.source()).text(rejection.reason()).text(rejection.detail());
  }
}
