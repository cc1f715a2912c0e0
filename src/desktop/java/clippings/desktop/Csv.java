package clippings.desktop;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the reports that are looked at. */
final class Csv {
  private Csv() {}

  /** The rows of a report, cells by column. */
  static List<Map<String, String>> read(Path report) throws IOException {
    try (Reader reader = Files.newBufferedReader(report)) {
      reader.skip(1); // the byte-order mark
      try (CSVParser parser =
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        return parser.stream().map(CSVRecord::toMap).toList();
      }
    }
  }

  /** The row of somebody in a period. */
  static Map<String, String> row(Path report, String period, String name) throws IOException {
    return read(report).stream()
        .filter(row -> row.containsValue(period) && row.containsValue(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(report + " has no row " + period + ", " + name));
  }
}
