package clippings.report.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ledger files a run writes, and where.
 *
 * @param staging folder for files that are being written
 * @param csvBom whether CSV files start with a byte-order mark
 * @param parts into how many files each ledger is split
 * @param evidence whether to write {@code mentions.csv} and {@code removed.csv}
 * @param cleanedText whether to write {@code cleaned.jsonl}
 */
public record LedgerFiles(
    String staging, boolean csvBom, int parts, boolean evidence, boolean cleanedText)
    implements Serializable {

  /** Whether a ledger is written in this run. */
  boolean writes(Ledger ledger) {
    return switch (ledger) {
      case ARTICLES, COPIES, REJECTED, UNLISTED, BY_SITE -> true;
      case MENTIONS, REMOVED -> evidence;
      case CLEANED -> cleanedText;
    };
  }

  /** Into how many files a ledger is split. */
  int parts(Ledger ledger) {
    return ledger.isSplit() ? parts : 1;
  }

  /** Every ledger file of this run that is published. */
  public List<LedgerPart> published() {
    return collected().stream().filter(file -> file.ledger().isPublished()).toList();
  }

  /** Every ledger file that the records of this run are collected for. */
  public List<LedgerPart> collected() {
    List<LedgerPart> files = new ArrayList<>();
    for (Ledger ledger : Ledger.values()) {
      for (int part = 0; writes(ledger) && part < parts(ledger); part++) {
        files.add(new LedgerPart(ledger, part));
      }
    }
    return files;
  }

  /** The published name of a ledger file. */
  public String fileName(LedgerPart file) {
    return file.ledger().fileName(file.part(), parts(file.ledger()));
  }
}
