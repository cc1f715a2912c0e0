package clippings.report;

import clippings.article.KeptArticle;
import clippings.report.ledger.SortKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.beam.sdk.util.VarInt;

/**
 * What an article adds to the reports by site, as an entry of a run: sites in code point order,
 * their periods in order, undated articles last. So they are added up one after the other, however
 * many there are.
 */
final class SiteEntry {
  private static final Measure[] MEASURES = Measure.values();
  private static final int PERIOD_BYTES = Long.BYTES;

  private SiteEntry() {}

  /** A site has no NUL in it, which therefore ends it in order. */
  static byte[] key(String site, LocalDate period) {
    byte[] bytes = SortKey.of(site);
    return ByteBuffer.allocate(bytes.length + 1 + PERIOD_BYTES)
        .put(bytes)
        .put((byte) 0)
        .putLong(period.toEpochDay() ^ Long.MIN_VALUE)
        .array();
  }

  // Workers run the same classes, and nothing encoded outlives a run.
  @SuppressWarnings("EnumOrdinal")
  static byte[] value(KeptArticle article, ArticleCounts counts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      VarInt.encode(article.dating().day().toEpochDay(), out);
      counts.count(
          article,
          (measure, one, count) -> {
            try {
              VarInt.encode(measure.ordinal(), out);
              VarInt.encode(one, out);
              VarInt.encode(count, out);
            } catch (IOException e) {
              throw new UncheckedIOException("in memory", e);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return out.toByteArray();
  }

  /** Adds a value to a tally. */
  static void add(byte[] value, Tally tally) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(value);
    long day = VarInt.decodeLong(in);
    if (day != LocalDate.MAX.toEpochDay()) {
      tally.saw(LocalDate.ofEpochDay(day));
    }
    while (in.available() > 0) {
      Measure measure = MEASURES[VarInt.decodeInt(in)];
      tally.add(measure, VarInt.decodeInt(in), VarInt.decodeLong(in));
    }
  }

  /** The site of a key. */
  static String site(byte[] key) {
    return new String(key, 0, key.length - PERIOD_BYTES - 1, StandardCharsets.UTF_8);
  }

  /** The period of a key. */
  static LocalDate period(byte[] key) {
    long day = ByteBuffer.wrap(key).getLong(key.length - PERIOD_BYTES);
    return LocalDate.ofEpochDay(day ^ Long.MIN_VALUE);
  }

  /** Whether two keys are of one site. */
  static boolean isSameSite(byte[] one, byte[] other) {
    int end = one.length - PERIOD_BYTES;
    return one.length == other.length && Arrays.equals(one, 0, end, other, 0, end);
  }
}
