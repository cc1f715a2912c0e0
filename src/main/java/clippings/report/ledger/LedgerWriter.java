package clippings.report.ledger;

import clippings.files.Folder;
import clippings.report.page.EvidenceSample;
import clippings.report.table.OutputFile;
import clippings.report.table.TableFile;
import clippings.report.table.TableRow;
import clippings.report.table.WrittenFile;
import clippings.study.Study;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;

/** Merges the runs of a ledger file into it. */
public final class LedgerWriter implements Serializable {
  /** How many runs are open at once on either side of a join; each has a buffer of 64 KB. */
  public static final int FAN_IN = 256;

  private final LedgerFiles ledgers;
  private final Study study;
  private final int fanIn;

  public LedgerWriter(LedgerFiles ledgers, Study study, int fanIn) {
    this.ledgers = ledgers;
    this.study = study;
    this.fanIn = fanIn;
  }

  /**
   * Writes a ledger file to the staging folder.
   *
   * @param runs all that belong to it, in any order
   */
  public WrittenFile write(LedgerPart file, List<Run> runs) throws IOException {
    List<String> rowRuns = Run.files(runs, Run.Side.ROWS);
    List<String> verdictRuns = Run.files(runs, Run.Side.VERDICTS);
    Folder staging = ledgers.tables().folder();
    try (Merged rows = Merged.open(staging, rowRuns, fanIn);
        Merged verdicts = Merged.open(staging, verdictRuns, fanIn)) {
      return switch (file.ledger()) {
        case ARTICLES, COPIES, REMOVED, REJECTED -> writeRows(file, rows);
        case MENTIONS -> writeMentions(file, rows, verdicts);
        case CLEANED -> writeCleaned(file, rows, verdicts);
        case UNLISTED, BY_SITE -> throw new IllegalArgumentException("written elsewhere: " + file);
      };
    }
  }

  private WrittenFile writeRows(LedgerPart file, Merged rows) throws IOException {
    try (TableFile table = ledgers.create(file)) {
      while (rows.hasNext()) {
        for (TableRow row : TableRow.all(rows.next().value())) {
          table.add(row);
        }
      }
      return table.finish();
    }
  }

  private WrittenFile writeMentions(LedgerPart file, Merged staged, Merged verdicts)
      throws IOException {
    MentionRows mentions = new MentionRows(study);
    EvidenceSample sample = new EvidenceSample();
    try (TableFile table = ledgers.create(file)) {
      Join.forEach(
          staged, verdicts, (entry, verdict) -> mentions.write(entry, verdict, table, sample));
      if (ledgers.page()) {
        try (OutputStream out = table.beside(EvidenceSample.ENDING)) {
          sample.save(out);
        }
      }
      return table.finish();
    }
  }

  private WrittenFile writeCleaned(LedgerPart file, Merged texts, Merged verdicts)
      throws IOException {
    try (OutputFile out = OutputFile.create(ledgers.tables().folder(), ledgers.fileName(file))) {
      Join.forEach(texts, verdicts, (entry, verdict) -> CleanedText.write(entry, verdict, out));
      return out.finish();
    }
  }
}
