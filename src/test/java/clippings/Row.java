package clippings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A row of a report, by column.
 *
 * @param cells text by name of the column
 */
record Row(Map<String, String> cells) {

  /** Every row of a CSV file, with or without a byte-order mark. */
  static List<Row> all(Path csv) throws IOException {
    try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
      try (CSVParser parser = format.parse(reader)) {
        return parser.stream().map(record -> new Row(record.toMap())).toList();
      }
    }
  }

  String get(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  int number(String column) {
    return Integer.parseInt(get(column));
  }
}
