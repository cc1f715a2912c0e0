package clippings.report.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Bytes that, compared unsigned, put rows in the order of their report. UTF-8 in this order is code
 * point order.
 */
public final class SortKey {
  private SortKey() {}

  public static byte[] of(String source) {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  /** By day, then source. */
  public static byte[] of(LocalDate day, String source) {
    byte[] bytes = of(source);
    return ByteBuffer.allocate(Long.BYTES + bytes.length)
        .putLong(day.toEpochDay() ^ Long.MIN_VALUE)
        .put(bytes)
        .array();
  }
}
