package clippings.quality.label;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of a labelled folder; one that is not there is empty. */
final class Tables {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Tables() {}

  /** The rows of a CSV file, by the names of its header. */
  static List<Map<String, String>> csv(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
          CSVParser parser = CSVParser.parse(in, CSV)) {
        for (CSVRecord row : parser) {
          if (!row.isConsistent()) {
            throw new IOException(file + ": line " + parser.getCurrentLineNumber() + " is short");
          }
          rows.add(row.toMap());
        }
      }
    }
    return rows;
  }

  /** A JSON object of strings, in order of its keys. */
  static Map<String, String> json(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new ObjectMapper().readValue(in, new TypeReference<TreeMap<String, String>>() {});
    }
  }
}
