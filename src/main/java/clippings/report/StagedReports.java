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
  private final ReportSettings settings;
  private final Map<String, String> stagedNames = new HashMap<>();

  StagedReports(ReportSettings settings, Iterable<WrittenFile> written) {
    this.settings = settings;
    written.forEach(file -> stagedNames.put(file.name(), file.staged()));
  }

  /** Every row of a report, such as {@code cast.csv}. */
  void forEach(String fileName, Consumer<CSVRecord> rows) throws IOException {
    String staged = stagedNames.get(fileName);
    if (staged == null) {
      throw new IOException(fileName + " was not written");
    }
    try (InputStream in = Folder.at(settings.staging()).open(staged)) {
      CsvRows.forEach(in, rows);
    }
  }

  /** Every row of a ledger, part by part; none if it is not written in this run. */
  void forEach(Ledger ledger, Consumer<CSVRecord> rows) throws IOException {
    for (String fileName : fileNames(ledger)) {
      forEach(fileName, rows);
    }
  }

  /** The files of a ledger. */
  List<String> fileNames(Ledger ledger) {
    return settings.ledgerFiles().stream()
        .filter(file -> file.ledger() == ledger)
        .map(settings::fileName)
        .toList();
  }
}
