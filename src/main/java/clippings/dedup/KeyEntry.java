package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One body under one of its keys.
 *
 * @param key a shingle, see {@link CandidateKeys}; its last 16 bits are lost on the way
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

  /** Bytes of what the keys of an article in a blob have in common, and how many they are. */
  private static final int HEAD = Long.BYTES + 3 * Integer.BYTES;

  /** Bytes of a key: without its last 16 bits, of which the partition is known. */
  private static final int KEY = Integer.BYTES + Short.BYTES;

  /**
   * Writes the entries of one article, which has some fifty: most of all that is sent. Those of a
   * blob stand together, and the body but once.
   */
  static void write(Digest digest, Blobs blobs) {
    int shingles = Math.max(0, Signature.words(digest.signature()) - Shingles.LENGTH + 1);
    long[] chosen = CandidateKeys.of(digest.signature());
    long[] keys = chosen.length > 0 ? chosen : new long[] {digest.body()};
    int[] counts = new int[blobs.count()];
    for (long key : keys) {
      counts[blobs.partitionOf(key)]++;
    }
    for (long key : keys) {
      int partition = blobs.partitionOf(key);
      Blob blob = blobs.in(partition);
      if (counts[partition] > 0) {
        blob.putLong(digest.body()).putInt(dayOf(digest)).putInt(shingles);
        blob.putInt(counts[partition]);
        counts[partition] = 0;
      }
      blob.putInt((int) (key >>> Integer.SIZE)).putShort((short) (key >>> Short.SIZE));
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
    for (byte[] bytes : blobs) {
      ByteBuffer blob = ByteBuffer.wrap(bytes);
      held.add(blob);
      for (int at = 0; at < blob.limit(); at = end(blob, at)) {
        count += keysAt(blob, at);
      }
    }
    SeenTwice keys = new SeenTwice(count);
    for (ByteBuffer blob : held) {
      for (int at = 0; at < blob.limit(); at = end(blob, at)) {
        for (int key = at + HEAD; key < end(blob, at); key += KEY) {
          keys.add(key(blob, key));
        }
      }
    }
    List<KeyEntry> entries = new ArrayList<>();
    for (ByteBuffer blob : held) {
      for (int at = 0; at < blob.limit(); at = end(blob, at)) {
        for (int key = at + HEAD; key < end(blob, at); key += KEY) {
          if (keys.mayHave(key(blob, key))) {
            entries.add(read(key(blob, key), blob.slice(at, HEAD)));
          }
        }
      }
    }
    return entries;
  }

  /** Where the entries of the article end that start at {@code at}. */
  private static int end(ByteBuffer blob, int at) {
    return at + HEAD + KEY * keysAt(blob, at);
  }

  private static int keysAt(ByteBuffer blob, int at) {
    return blob.getInt(at + HEAD - Integer.BYTES);
  }

  private static long key(ByteBuffer blob, int at) {
    return (long) blob.getInt(at) << Integer.SIZE
        | (blob.getShort(at + Integer.BYTES) & 0xFFFFL) << Short.SIZE;
  }

  private static KeyEntry read(long key, ByteBuffer head) {
    return new KeyEntry(key, head.getLong(), head.getInt(), head.getInt(), false);
  }

  /** This entry and that of another article with the same key and body. */
  KeyEntry and(KeyEntry other) {
    return new KeyEntry(key, body, Math.min(day, other.day), shingles, true);
  }

  private static int dayOf(Digest digest) {
    return (int) Math.min(Integer.MAX_VALUE, digest.dating().day().toEpochDay());
  }
}
