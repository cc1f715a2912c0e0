package clippings.report.ledger;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One file of a ledger.
 *
 * @param ledger which
 * @param part counted from 0
 */
@DefaultCoder(RecordCoder.class)
public record LedgerPart(Ledger ledger, int part) implements Serializable {
  private static final int GROUPS = 32;

  /**
   * A number below 32 by which files are dealt out to be written: some engines take a while for
   * each key, and there may be thousands of files.
   */
  public int group() {
    return Math.floorMod(ledger.name().hashCode() + part, GROUPS);
  }
}
