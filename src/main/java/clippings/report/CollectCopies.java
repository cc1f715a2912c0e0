package clippings.report;

import clippings.article.Copy;
import clippings.article.CopyKind;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.ledger.Verdict;
import clippings.report.table.TableRow;
import java.io.IOException;

/** Counts a copy, lists it, and tells the cleaned corpus that it is one. */
final class CollectCopies implements Collector<Copy> {
  @Override
  public void collect(Copy copy, Totals totals, RunBuffer runs) throws IOException {
    totals.add(copy.kind() == CopyKind.EXACT ? Measure.COPIES_EXACT : Measure.COPIES_NEAR, 1);
    byte[] key = SortKey.of(copy.source());
    runs.add(Ledger.COPIES, Run.Side.ROWS, copy.source(), key, row(copy).toBytes());
    if (runs.wants(Ledger.CLEANED)) {
      runs.add(Ledger.CLEANED, Run.Side.VERDICTS, copy.source(), key, Verdict.of(copy).toBytes());
    }
  }

  private static TableRow row(Copy copy) {
    return new TableRow()
        .text(copy.source())
        .text(copy.kind().label())
        .decimal(copy.similarity())
        .text(copy.keptId())
        .text(copy.keptSource());
  }
}
