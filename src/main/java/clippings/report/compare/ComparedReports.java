package clippings.report.compare;

import clippings.files.Folder;
import clippings.files.Manifest;
import clippings.report.ledger.Entry;
import clippings.report.ledger.SortedRuns;
import clippings.report.table.LedgerName;
import clippings.report.table.ReportRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reports of a run, as far as two runs are compared by them. */
final class ComparedReports {
  /** Reports of records, and what a record is that is in them. */
  private static final Map<String, String> OUTCOMES =
      new TreeMap<>(Map.of("articles", "article", "copies", "copy", "rejected", "rejected"));

  private final Folder folder;
  private final Manifest manifest;
  private final boolean after;

  private ComparedReports(Folder folder, Manifest manifest, boolean after) {
    this.folder = folder;
    this.manifest = manifest;
    this.after = after;
  }

  /**
   * Finds the reports in a folder.
   *
   * @throws NoReportsException if there are none, or none with sentences
   */
  static ComparedReports in(String path, boolean after) throws IOException {
    Folder folder = Folder.at(path);
    Manifest manifest =
        Manifest.ofAnyVersion(folder)
            .orElseThrow(
                () -> new NoReportsException(path + ": there are no reports of a run here"));
    ComparedReports reports = new ComparedReports(folder, manifest, after);
    if (reports.files("mentions").isEmpty()) {
      throw new NoReportsException(
          path + ": mentions.csv is missing; run the study again without --evidence=false");
    }
    return reports;
  }

  /** Sorts all rows by source. */
  void sort(SortedRuns runs) throws IOException {
    for (Map.Entry<String, String> outcome : OUTCOMES.entrySet()) {
      for (String file : files(outcome.getKey())) {
        forEach(
            file,
            (row, number) -> add(CountedRow.record(after, outcome.getValue(), row), row, runs));
      }
    }
    for (String file : files("mentions")) {
      forEach(file, (row, number) -> add(CountedRow.mention(after, number, row), row, runs));
    }
  }

  private interface Rows {
    void take(Map<String, String> row, long number) throws IOException;
  }

  private void forEach(String file, Rows rows) throws IOException {
    long[] number = {0};
    try (InputStream in = folder.open(file)) {
      ReportRows.forEach(
          in,
          row -> {
            try {
              rows.take(row, ++number[0]);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void add(CountedRow counted, Map<String, String> row, SortedRuns runs)
      throws IOException {
    byte[] source = row.getOrDefault("source", "").getBytes(StandardCharsets.UTF_8);
    runs.add(new Entry(source, counted.toBytes()));
  }

  /** The files of a ledger, one or several parts. */
  private List<String> files(String ledger) {
    return manifest.files().keySet().stream().filter(LedgerName.of(ledger, ".csv")).toList();
  }
}
