package clippings.report.ledger;

import clippings.files.Folder;
import clippings.report.table.OutputFile;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Merges the runs of a ledger file into it. */
public final class LedgerWriter implements Serializable {
  /** How many runs are open at once on either side of a join; each has a buffer of 64 KB. */
  public static final int FAN_IN = 256;

  private final LedgerFiles ledgers;
  private final int fanIn;

  public LedgerWriter(LedgerFiles ledgers, int fanIn) {
    this.ledgers = ledgers;
    this.fanIn = fanIn;
  }

  /**
   * Writes a ledger file to the staging folder.
   *
   * @param runs all that belong to it, in any order; read once
   */
  public WrittenFile write(LedgerPart file, Iterable<Run> runs) throws IOException {
    List<String> rowRuns = new ArrayList<>();
    List<String> verdictRuns = new ArrayList<>();
    for (Run run : runs) {
      switch (run.side()) {
        case ROWS -> rowRuns.add(run.file());
        case VERDICTS -> verdictRuns.add(run.file());
        case NONE -> {}
      }
    }
    Folder staging = Folder.at(ledgers.staging());
    try (OutputFile out = create(file, staging);
        Merged rows = Merged.open(staging, rowRuns, fanIn);
        Merged verdicts = Merged.open(staging, verdictRuns, fanIn)) {
      switch (file.ledger()) {
        case ARTICLES, COPIES, REMOVED, REJECTED -> copy(rows, out);
        case MENTIONS -> Join.write(rows, verdicts, MentionRows::write, out);
        case CLEANED -> Join.write(rows, verdicts, CleanedText::write, out);
        case UNLISTED, BY_SITE -> throw new IllegalArgumentException("written elsewhere: " + file);
      }
      return out.finish();
    }
  }

  private OutputFile create(LedgerPart file, Folder staging) throws IOException {
    String name = ledgers.fileName(file);
    return file.ledger().isCsv()
        ? OutputFile.createCsv(ledgers.staging(), ledgers.csvBom(), name, file.ledger().columns())
        : OutputFile.create(staging, name);
  }

  private static void copy(Iterator<Entry> rows, OutputStream out) throws IOException {
    while (rows.hasNext()) {
      out.write(rows.next().value());
    }
  }
}
