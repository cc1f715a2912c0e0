package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One body under one of its keys.
 *
 * @param key a shingle, see {@link CandidateKeys}
 * @param body see {@link Digest#body()}
 * @param day the earliest day of the articles with that body, as a number; undated is the largest
 * @param shingles of the body
 * @param repeated whether several articles have that body
 */
record KeyEntry(long key, long body, int day, int shingles, boolean repeated) {

  /** In the order in which entries are put together. */
  static final Comparator<KeyEntry> ORDER =
      (one, other) ->
          one.key != other.key
              ? Long.compare(one.key, other.key)
              : Long.compare(one.body, other.body);

  /** Those that are likely to be kept come first: the earliest, then the longest. */
  static final Comparator<KeyEntry> PRIORITY =
      Comparator.comparingInt(KeyEntry::day)
          .thenComparing(Comparator.comparingInt(KeyEntry::shingles).reversed())
          .thenComparingLong(KeyEntry::body);

  /** Those that may contain others come first. */
  static final Comparator<KeyEntry> LONGEST =
      Comparator.comparingInt(KeyEntry::shingles)
          .reversed()
          .thenComparingInt(KeyEntry::day)
          .thenComparingLong(KeyEntry::body);

  private static final int BYTES = 2 * Long.BYTES + 2 * Integer.BYTES;

  /** Writes the entries of one article. */
  static void write(Digest digest, Blobs blobs) {
    int shingles = Math.max(0, Signature.words(digest.signature()) - Shingles.LENGTH + 1);
    long[] keys = CandidateKeys.of(digest.signature());
    for (long key : keys.length > 0 ? keys : new long[] {digest.body()}) {
      blobs.of(key).putLong(key).putLong(digest.body()).putInt(dayOf(digest)).putInt(shingles);
    }
  }

  /**
   * Reads the entries of those keys that several articles have, and a few more. All others, most by
   * far, pair with nothing: only their bytes are held.
   *
   * @param blobs that {@link #write} wrote; gone through once
   */
  static List<KeyEntry> readShared(Iterable<byte[]> blobs) {
    List<ByteBuffer> held = new ArrayList<>();
    int count = 0;
    for (byte[] blob : blobs) {
      held.add(ByteBuffer.wrap(blob));
      count += blob.length / BYTES;
    }
    SeenTwice keys = new SeenTwice(count);
    for (ByteBuffer blob : held) {
      for (int at = 0; at < blob.limit(); at += BYTES) {
        keys.add(blob.getLong(at));
      }
    }
    List<KeyEntry> entries = new ArrayList<>();
    for (ByteBuffer blob : held) {
      for (int at = 0; at < blob.limit(); at += BYTES) {
        if (keys.mayHave(blob.getLong(at))) {
          entries.add(read(blob.slice(at, BYTES)));
        }
      }
    }
    return entries;
  }

  private static KeyEntry read(ByteBuffer in) {
    return new KeyEntry(in.getLong(), in.getLong(), in.getInt(), in.getInt(), false);
  }

  /** This entry and that of another article with the same key and body. */
  KeyEntry and(KeyEntry other) {
    return new KeyEntry(key, body, Math.min(day, other.day), shingles, true);
  }

  private static int dayOf(Digest digest) {
    return (int) Math.min(Integer.MAX_VALUE, digest.dating().day().toEpochDay());
  }
}
