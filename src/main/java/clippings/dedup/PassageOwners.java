package clippings.dedup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the earliest kept article of each passage. In the others, that are later by date (undated
 * last) or on the same day by source, the passage is recycled.
 */
final class PassageOwners {

  /**
   * An article that has a passage.
   *
   * @param day as a number; undated is the largest
   * @param source of the article
   * @param shared whether another article has the passage too
   */
  private record Owner(long day, String source, boolean shared) {
    static final Comparator<Owner> EARLIEST =
        Comparator.comparingLong(Owner::day).thenComparing(Owner::source);

    Owner and(Owner other) {
      Owner earlier = EARLIEST.compare(this, other) <= 0 ? this : other;
      // An article may have a passage twice.
      return new Owner(earlier.day, earlier.source, shared || !source.equals(other.source));
    }
  }

  private final Map<Long, Owner> owners = new HashMap<>();

  /** Writes the passages of one article. */
  static void write(KeptDigest article, Blobs blobs) {
    long day = article.dating().day().toEpochDay();
    byte[] source = article.digest().source().getBytes(StandardCharsets.UTF_8);
    for (long passage : article.digest().passages()) {
      if (passage != Passages.NONE) {
        blobs.of(passage).putLong(passage).putLong(day).putBytes(source);
      }
    }
  }

  /** Adds passages that {@link #write} wrote. */
  void read(ByteBuffer in) {
    while (in.hasRemaining()) {
      owners.merge(in.getLong(), new Owner(in.getLong(), Blob.text(in), false), Owner::and);
    }
  }

  /** Writes passage and number of the owner for each passage of several articles. */
  void writeShared(Blob blob) {
    owners.forEach(
        (passage, owner) -> {
          if (owner.shared()) {
            blob.putLong(passage).putLong(Digest.id(owner.source()));
          }
        });
  }
}
