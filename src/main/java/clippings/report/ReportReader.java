package clippings.report;

import clippings.files.Folder;
import clippings.report.table.ReportRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads published reports back. */
public final class ReportReader {
  private final Folder folder;

  private ReportReader(Folder folder) {
    this.folder = folder;
  }

  /** Reads from the folder of {@link ReportSettings#output()}. */
  public static ReportReader in(String output) {
    return new ReportReader(Folder.at(output));
  }

  /** The value of each measure of {@code summary.csv}, in its order. */
  public Map<String, String> summary() throws IOException {
    Map<String, String> summary = new LinkedHashMap<>();
    for (Map<String, String> row : rows("summary.csv")) {
      summary.put(row.getOrDefault("measure", ""), row.getOrDefault("value", ""));
    }
    return summary;
  }

  /** The rows of a report such as {@code cast.csv}: cells by column. */
  public List<Map<String, String>> rows(String file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream in = folder.open(file)) {
      ReportRows.forEach(in, rows::add);
    }
    return rows;
  }
}
