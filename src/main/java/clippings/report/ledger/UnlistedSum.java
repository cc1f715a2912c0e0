package clippings.report.ledger;

import clippings.article.Dating;
import clippings.text.TextHash;
import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * What some articles have of a name: sums and bounds, so that parts can be added up in any order.
 *
 * <p>The example is of the earliest article; of several of that day, of the one whose source has
 * the smallest hash, since the hash is all that is kept of it.
 */
final class UnlistedSum {
  private static final int LONGS = 7;

  private long articles;
  private long mentions;
  private long within;
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;
  private long exampleDay = Long.MAX_VALUE;
  private long exampleHash = Long.MAX_VALUE;

  /**
   * Adds an article.
   *
   * @param source of the article
   * @param dating of the article
   * @param uses how many mentions count
   * @param certain how many of them are where only a name has a capital
   */
  void add(long source, Dating dating, int uses, int certain) {
    articles++;
    mentions += uses;
    within += certain;
    long day = dating.day().toEpochDay();
    if (dating.isDated()) {
      firstDay = Math.min(firstDay, day);
      lastDay = Math.max(lastDay, day);
    }
    takeExample(day, source);
  }

  /** Adds what {@link #toBytes} said of other articles. */
  void add(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    articles += in.getLong();
    mentions += in.getLong();
    within += in.getLong();
    firstDay = Math.min(firstDay, in.getLong());
    lastDay = Math.max(lastDay, in.getLong());
    takeExample(in.getLong(), in.getLong());
  }

  private void takeExample(long day, long source) {
    if (day < exampleDay || (day == exampleDay && source < exampleHash)) {
      exampleDay = day;
      exampleHash = source;
    }
  }

  byte[] toBytes() {
    return ByteBuffer.allocate(LONGS * Long.BYTES)
        .putLong(articles)
        .putLong(mentions)
        .putLong(within)
        .putLong(firstDay)
        .putLong(lastDay)
        .putLong(exampleDay)
        .putLong(exampleHash)
        .array();
  }

  /** What stands for a source in the sums. */
  static long hash(String source) {
    return TextHash.of(source);
  }

  long articles() {
    return articles;
  }

  long mentions() {
    return mentions;
  }

  /** How many mentions are where only a name has a capital. */
  long within() {
    return within;
  }

  /** The first day, as in the report; empty if no article has one. */
  String firstDay() {
    return firstDay > lastDay ? "" : LocalDate.ofEpochDay(firstDay).toString();
  }

  /** The last day, as in the report; empty if no article has one. */
  String lastDay() {
    return firstDay > lastDay ? "" : LocalDate.ofEpochDay(lastDay).toString();
  }

  /** {@link #hash} of the article that the example is of. */
  long exampleHash() {
    return exampleHash;
  }
}
