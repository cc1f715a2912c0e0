package clippings.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads published reports back. */
public final class ReportReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int BYTE_ORDER_MARK = 0xFEFF;

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

  /** The rows of {@code cast.csv}: cells by column. */
  public List<Map<String, String>> cast() throws IOException {
    return rows("cast.csv");
  }

  /** The rows of {@code themes.csv}: cells by column. */
  public List<Map<String, String>> themes() throws IOException {
    return rows("themes.csv");
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    try (InputStream in = folder.open(file);
        Reader reader = withoutByteOrderMark(in);
        CSVParser parser = FORMAT.parse(reader)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  private static Reader withoutByteOrderMark(InputStream in) throws IOException {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    java.io.PushbackReader start = new java.io.PushbackReader(reader);
    int first = start.read();
    if (first != BYTE_ORDER_MARK && first >= 0) {
      start.unread(first);
    }
    return start;
  }
}
