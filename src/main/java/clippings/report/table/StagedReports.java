package clippings.report.table;

import clippings.files.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/** Reports of this run that are written, but not published yet. */
public final class StagedReports {
  private static final int BUFFER = 1 << 16;

  private final Folder staging;
  private final Map<String, WrittenFile> files = new HashMap<>();

  public StagedReports(Folder staging, Iterable<WrittenFile> written) {
    this.staging = staging;
    written.forEach(file -> files.put(file.name(), file));
  }

  /** Every row of a report, such as {@code cast.csv}. */
  public void forEach(String fileName, Consumer<CSVRecord> rows) throws IOException {
    try (InputStream in = open(fileName)) {
      ReportRows.forEach(in, rows);
    }
  }

  private WrittenFile file(String fileName) throws IOException {
    WrittenFile file = files.get(fileName);
    if (file == null) {
      throw new IOException(fileName + " was not written");
    }
    return file;
  }

  private InputStream open(String fileName) throws IOException {
    return staging.open(file(fileName).staged());
  }

  /** Every row of a ledger, part by part; none if it is not written in this run. */
  public void forEachOfLedger(String ledger, Consumer<CSVRecord> rows) throws IOException {
    for (String fileName : fileNames(ledger)) {
      forEach(fileName, rows);
    }
  }

  /** Rows of a ledger, all or every n-th, so that those read are this many bytes, roughly. */
  public void forEachOfLedger(String ledger, long mostBytes, Consumer<CSVRecord> rows)
      throws IOException {
    long bytes = 0;
    for (String fileName : fileNames(ledger)) {
      bytes += file(fileName).bytes();
    }
    for (String fileName : fileNames(ledger)) {
      try (InputStream in = new ThinnedRows(open(fileName), 1 + bytes / mostBytes)) {
        ReportRows.forEach(in, rows);
      }
    }
  }

  /**
   * How many rows files have below their headers, or any number above {@code most} if they have
   * more than that. A cell holds no line break, so that lines need only be counted.
   */
  public long rows(List<String> fileNames, long most) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[BUFFER];
    for (String fileName : fileNames) {
      try (InputStream in = open(fileName)) {
        for (int n = in.read(buffer); n >= 0 && lines <= most; n = in.read(buffer)) {
          for (int i = 0; i < n; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
          }
        }
      }
      lines--;
    }
    return lines;
  }

  /** The files of a ledger such as {@code mentions}, in order; none if it is not written. */
  public List<String> fileNames(String ledger) {
    return files.keySet().stream().filter(LedgerName.of(ledger, ".csv")).sorted().toList();
  }
}
