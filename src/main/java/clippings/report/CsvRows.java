package clippings.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV report row by row; only one is in memory at a time. */
final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private CsvRows() {}

  /** Hands every row below the header to {@code rows}, with or without a byte-order mark. */
  static void forEach(InputStream in, Consumer<CSVRecord> rows) throws IOException {
    try (Reader reader = withoutByteOrderMark(in);
        CSVParser parser = FORMAT.parse(reader)) {
      parser.forEach(rows);
    }
  }

  private static Reader withoutByteOrderMark(InputStream in) throws IOException {
    PushbackReader start = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int first = start.read();
    if (first != BYTE_ORDER_MARK && first >= 0) {
      start.unread(first);
    }
    return start;
  }
}
