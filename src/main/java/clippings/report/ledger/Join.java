package clippings.report.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;

/** Brings what was put aside for a record together with the verdict on it: a merge join. */
final class Join {
  private Join() {}

  /** Takes a record and the verdict on it. */
  interface Sink {
    void take(Entry staged, Verdict verdict) throws IOException;
  }

  /**
   * Hands records on in the order of their keys, but for those without a verdict.
   *
   * @param staged sorted by source
   * @param verdicts sorted by source
   */
  static void forEach(Iterator<Entry> staged, Iterator<Entry> verdicts, Sink sink)
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
        sink.take(record, Verdict.fromBytes(verdict.value()));
      }
    }
  }
}
