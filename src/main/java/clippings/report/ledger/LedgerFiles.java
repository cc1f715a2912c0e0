package clippings.report.ledger;

import clippings.report.table.TableFile;
import clippings.report.table.TableFolder;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ledger files a run writes, and where.
 *
 * @param tables where they are written
 * @param parts into how many files each ledger is split
 * @param evidence whether to write {@code mentions.csv} and {@code removed.csv}
 * @param cleanedText whether to write {@code cleaned.jsonl}
 * @param mostKept how many rows of each file are kept for the workbook, see {@link
 *     TableFolder#create}
 * @param page whether sentences are kept for the page
 */
public record LedgerFiles(
    TableFolder tables,
    int parts,
    boolean evidence,
    boolean cleanedText,
    int mostKept,
    boolean page)
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

  /** Starts a ledger file. */
  TableFile create(LedgerPart file) throws IOException {
    return tables.create(fileName(file), file.ledger().columns(), mostKept(file.ledger()));
  }

  /** The page takes names that the study lacks, too; there are few. */
  private int mostKept(Ledger ledger) {
    return ledger == Ledger.UNLISTED && page ? UnlistedWriter.MOST_ROWS : mostKept;
  }

  /** The published name of a ledger file. */
  public String fileName(LedgerPart file) {
    return file.ledger().fileName(file.part(), parts(file.ledger()));
  }
}
