package clippings.report;

import clippings.report.ledger.RunBuffer;
import java.io.IOException;
import java.io.Serializable;

/**
 * Says what a record adds to the reports.
 *
 * @param <T> the record
 */
interface Collector<T> extends Serializable {

  /** Adds a record to the totals and to the ledgers. */
  void collect(T record, Totals totals, RunBuffer runs) throws IOException;
}
