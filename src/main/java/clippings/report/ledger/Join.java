package clippings.report.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;

/** Brings what was put aside for a record together with the verdict on it: a merge join. */
final class Join {
  private Join() {}

  /** Writes the rows of one record. */
  interface Rows {
    void write(Entry staged, Verdict verdict, OutputStream out) throws IOException;
  }

  /**
   * Writes rows in the order of their keys. A record without a verdict has none.
   *
   * @param staged sorted by source
   * @param verdicts sorted by source
   */
  static void write(Iterator<Entry> staged, Iterator<Entry> verdicts, Rows rows, OutputStream out)
      throws IOException {
    if (!verdicts.hasNext()) {
      return;
    }
    Entry verdict = verdicts.next();
    while (staged.hasNext()) {
      Entry record = staged.next();
      while (verdicts.hasNext() && Arrays.compareUnsigned(verdict.key(), record.key()) < 0) {
        verdict = verdicts.next();
      }
      if (Arrays.equals(verdict.key(), record.key())) {
        rows.write(record, Verdict.fromBytes(verdict.value()), out);
      }
    }
  }
}
