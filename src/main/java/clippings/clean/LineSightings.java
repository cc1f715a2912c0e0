package clippings.clean;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * In which articles a line was seen: for each line the few smallest fingerprints of different
 * articles. Merging two of them in any order, any number of times, gives the same.
 *
 * <p>Example: {@code all.addAll(some)} for the bytes that {@code other.encode(1)} has.
 */
public final class LineSightings {
  /** How many articles of a site must have a line before it recurs. */
  static final int ENOUGH = 3;

  /** How many must have it before it recurs widely: so many are no variants of one article. */
  static final int MANY = 5;

  /** How many articles must have a passage before it is a recycled one. */
  static final int ENOUGH_FOR_A_PASSAGE = 2;

  /** A hash table in arrays: a place is free if no article is counted there. */
  private long[] keys = new long[1 << 8];

  private byte[] counts = new byte[keys.length];

  /** The fingerprints of each place, in ascending order. */
  private long[] fingerprints = new long[keys.length * MANY];

  private int size;

  /** Notes that the article with this fingerprint has the line with this key. */
  void add(long key, long fingerprint) {
    int place = place(key);
    if (counts[place] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        place = place(key);
      }
      keys[place] = key;
    }
    insert(place, fingerprint);
  }

  /** Adds a fingerprint to those of a place, of which the smallest stay. */
  private void insert(int place, long fingerprint) {
    int from = place * MANY;
    int to = from + counts[place];
    int at = from;
    while (at < to && fingerprints[at] < fingerprint) {
      at++;
    }
    if (at == from + MANY || (at < to && fingerprints[at] == fingerprint)) {
      return;
    }
    counts[place] = (byte) Math.min(counts[place] + 1, MANY);
    System.arraycopy(fingerprints, at, fingerprints, at + 1, from + counts[place] - at - 1);
    fingerprints[at] = fingerprint;
  }

  /** Where a key is, or where it would go. */
  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) (key >>> 32) & mask;
    while (counts[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[] oldCounts = counts;
    long[] oldFingerprints = fingerprints;
    keys = new long[oldKeys.length * 2];
    counts = new byte[keys.length];
    fingerprints = new long[keys.length * MANY];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] > 0) {
        int place = place(oldKeys[old]);
        keys[place] = oldKeys[old];
        counts[place] = oldCounts[old];
        System.arraycopy(oldFingerprints, old * MANY, fingerprints, place * MANY, oldCounts[old]);
      }
    }
  }

  /** How many lines were seen. */
  public int size() {
    return size;
  }

  /** Adds all that {@link #encode} wrote. */
  public void addAll(byte[] encoded) {
    ByteBuffer buffer = ByteBuffer.wrap(encoded);
    while (buffer.hasRemaining()) {
      long key = buffer.getLong();
      int count = buffer.get();
      for (int i = 0; i < count; i++) {
        add(key, buffer.getLong());
      }
    }
  }

  /** All sightings in so many parts by key, each as bytes; parts without a line are left out. */
  public Map<Integer, byte[]> encode(int parts) {
    long[][] keysOf = new long[parts][16];
    int[] sizes = new int[parts];
    for (int place = 0; place < keys.length; place++) {
      if (counts[place] > 0) {
        int part = (int) Long.remainderUnsigned(keys[place] >>> 1, parts);
        if (sizes[part] == keysOf[part].length) {
          keysOf[part] = Arrays.copyOf(keysOf[part], sizes[part] * 2);
        }
        keysOf[part][sizes[part]++] = keys[place];
      }
    }
    Map<Integer, byte[]> encoded = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      if (sizes[part] > 0) {
        encoded.put(part, encode(Arrays.copyOf(keysOf[part], sizes[part])));
      }
    }
    return encoded;
  }

  /** The keys of lines that recur, sorted; of those that recur widely another one, too. */
  public long[] recurring() {
    return IntStream.range(0, keys.length)
        .filter(place -> counts[place] > 0 && counts[place] >= enough(keys[place]))
        .mapToObj(
            place ->
                counts[place] < MANY
                    ? LongStream.of(keys[place])
                    : LongStream.of(keys[place], RecurringLines.widely(keys[place])))
        .flatMapToLong(some -> some)
        .sorted()
        .toArray();
  }

  private static int enough(long key) {
    return RecurringLines.isPassage(key) ? ENOUGH_FOR_A_PASSAGE : ENOUGH;
  }

  private byte[] encode(long[] some) {
    Arrays.sort(some);
    int bytes = 0;
    for (long key : some) {
      bytes += Long.BYTES + 1 + Long.BYTES * counts[place(key)];
    }
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    for (long key : some) {
      int place = place(key);
      buffer.putLong(key).put(counts[place]);
      for (int i = 0; i < counts[place]; i++) {
        buffer.putLong(fingerprints[place * MANY + i]);
      }
    }
    return buffer.array();
  }
}
