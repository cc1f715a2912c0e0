package clippings.clean;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which articles a line was seen: for each line the few smallest fingerprints of different
 * articles. Merging two of them in any order, any number of times, gives the same.
 *
 * <p>Example: {@code all.addAll(some)} for the bytes that {@code other.encode(1)} has.
 */
public final class LineSightings {
  /** How many articles of a site must have a line before it recurs. */
  static final int ENOUGH = 3;

  /** How many articles must have a passage before it is a recycled one. */
  static final int ENOUGH_FOR_A_PASSAGE = 2;

  private final Map<Long, long[]> fingerprints = new HashMap<>();

  /** Notes that the article with this fingerprint has the line with this key. */
  void add(long key, long fingerprint) {
    long[] seen = fingerprints.get(key);
    if (seen == null) {
      fingerprints.put(key, new long[] {fingerprint});
      return;
    }
    int at = Arrays.binarySearch(seen, fingerprint);
    if (at >= 0) {
      return;
    }
    int place = -at - 1;
    if (place >= ENOUGH) {
      return;
    }
    long[] more = new long[Math.min(seen.length + 1, ENOUGH)];
    System.arraycopy(seen, 0, more, 0, place);
    more[place] = fingerprint;
    System.arraycopy(seen, place, more, place + 1, more.length - place - 1);
    fingerprints.put(key, more);
  }

  /** How many lines were seen. */
  public int size() {
    return fingerprints.size();
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
    List<List<Long>> keys = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      keys.add(new ArrayList<>());
    }
    for (long key : fingerprints.keySet()) {
      keys.get((int) Long.remainderUnsigned(key >>> 1, parts)).add(key);
    }
    Map<Integer, byte[]> encoded = new TreeMap<>();
    for (int i = 0; i < parts; i++) {
      if (!keys.get(i).isEmpty()) {
        encoded.put(i, encode(keys.get(i)));
      }
    }
    return encoded;
  }

  /** The keys of lines that recur, sorted. */
  public long[] recurring() {
    return fingerprints.entrySet().stream()
        .filter(entry -> entry.getValue().length >= enough(entry.getKey()))
        .mapToLong(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private static int enough(long key) {
    return RecurringLines.isPassage(key) ? ENOUGH_FOR_A_PASSAGE : ENOUGH;
  }

  private byte[] encode(List<Long> keys) {
    keys.sort(null);
    int size = 0;
    for (long key : keys) {
      size += Long.BYTES + 1 + Long.BYTES * seen(key).length;
    }
    ByteBuffer buffer = ByteBuffer.allocate(size);
    for (long key : keys) {
      long[] seen = seen(key);
      buffer.putLong(key).put((byte) seen.length);
      for (long fingerprint : seen) {
        buffer.putLong(fingerprint);
      }
    }
    return buffer.array();
  }

  private long[] seen(long key) {
    return fingerprints.getOrDefault(key, new long[0]);
  }
}
