package clippings.report.ledger;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A sorted file in the staging folder, to be merged with others into a ledger file. A run that no
 * bundle emitted, because the bundle failed and was tried again, is never read.
 *
 * @param target the ledger file it belongs to
 * @param side what it holds
 * @param file its name in the staging folder
 */
@DefaultCoder(RecordCoder.class)
public record Run(LedgerPart target, Side side, String file) implements Serializable {

  /** What a run holds. */
  public enum Side {
    /** Rows, or what becomes rows when the verdict is known. */
    ROWS,
    /** A {@link Verdict} for each record. */
    VERDICTS,
    /** Nothing: it only says that the file must be there, if with a header only. */
    NONE
  }

  /** Asks for a ledger file that may have no rows. */
  public static Run none(LedgerPart target) {
    return new Run(target, Side.NONE, "");
  }

  /** The files that hold something. */
  public static List<String> files(List<Run> runs, Side side) {
    return runs.stream().filter(run -> run.side() == side).map(Run::file).toList();
  }
}
