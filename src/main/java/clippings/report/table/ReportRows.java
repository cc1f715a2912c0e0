package clippings.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a published CSV report row by row, cells by the names of their columns. */
public final class ReportRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private ReportRows() {}

  /**
   * Hands every row below the header to {@code rows}, in this thread.
   *
   * @param in with or without a byte-order mark
   * @throws IOException if it cannot be read, or is no CSV
   */
  public static void forEach(InputStream in, Consumer<Map<String, String>> rows)
      throws IOException {
    try (Reader reader = withoutByteOrderMark(in);
        CSVParser parser = FORMAT.parse(reader)) {
      parser.forEach(row -> rows.accept(row.toMap()));
    } catch (UncheckedIOException e) {
      throw new IOException("a report cannot be read", e.getCause());
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
