package clippings.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/** Reports of this run that are written, but not published yet. */
final class StagedReports {
  private static final int BUFFER = 1 << 16;

  private final ReportSettings settings;
  private final Map<String, String> stagedNames = new HashMap<>();

  StagedReports(ReportSettings settings, Iterable<WrittenFile> written) {
    this.settings = settings;
    written.forEach(file -> stagedNames.put(file.name(), file.staged()));
  }

  /** Every row of a report, such as {@code cast.csv}. */
  void forEach(String fileName, Consumer<CSVRecord> rows) throws IOException {
    try (InputStream in = open(fileName)) {
      CsvRows.forEach(in, rows);
    }
  }

  private InputStream open(String fileName) throws IOException {
    String staged = stagedNames.get(fileName);
    if (staged == null) {
      throw new IOException(fileName + " was not written");
    }
    return Folder.at(settings.staging()).open(staged);
  }

  /** Every row of a ledger, part by part; none if it is not written in this run. */
  void forEach(Ledger ledger, Consumer<CSVRecord> rows) throws IOException {
    for (String fileName : fileNames(ledger)) {
      forEach(fileName, rows);
    }
  }

  /**
   * How many rows files have below their headers, or any number above {@code most} if they have
   * more than that. A cell holds no line break, so that lines need only be counted.
   */
  long rows(List<String> fileNames, long most) throws IOException {
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

  /** The files of a ledger. */
  List<String> fileNames(Ledger ledger) {
    return settings.ledgerFiles().stream()
        .filter(file -> file.ledger() == ledger)
        .map(settings::fileName)
        .toList();
  }
}
