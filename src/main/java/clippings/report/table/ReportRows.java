package clippings.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV report row by row; only some are in memory at a time. They are read ahead in another
 * thread, since large reports are read when most other work is done.
 */
public final class ReportRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int ROWS_AHEAD = 1_000;

  private ReportRows() {}

  /**
   * Hands every row below the header to {@code rows}, in this thread.
   *
   * @param in with or without a byte-order mark
   * @throws IOException if it cannot be read, or is no CSV
   */
  public static void forEach(InputStream in, Consumer<CSVRecord> rows) throws IOException {
    try (Reader reader = withoutByteOrderMark(in);
        CSVParser parser = FORMAT.parse(reader)) {
      Iterator<CSVRecord> all = parser.iterator();
      CompletableFuture<List<CSVRecord>> ahead = readAhead(all);
      try {
        for (List<CSVRecord> some = batch(ahead); !some.isEmpty(); some = batch(ahead)) {
          ahead = readAhead(all);
          some.forEach(rows);
        }
      } finally {
        // Also if rows fail, nobody reads any more when the file is closed.
        ahead.handle((some, fault) -> some).join();
      }
    }
  }

  private static CompletableFuture<List<CSVRecord>> readAhead(Iterator<CSVRecord> all) {
    return CompletableFuture.supplyAsync(
        () -> {
          List<CSVRecord> some = new ArrayList<>(ROWS_AHEAD);
          while (some.size() < ROWS_AHEAD && all.hasNext()) {
            some.add(all.next());
          }
          return some;
        });
  }

  private static List<CSVRecord> batch(CompletableFuture<List<CSVRecord>> ahead)
      throws IOException {
    try {
      return ahead.join();
    } catch (CompletionException e) {
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
