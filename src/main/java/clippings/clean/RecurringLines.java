package clippings.clean;

import clippings.text.TextHash;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines that recur in several articles of one site, as a small set of hashes.
 *
 * <p>Two kinds are told apart: lines (short ones, or such as stand outside the run of paragraphs),
 * which are furniture, and passages (paragraphs of the run below a short line), which are not, and
 * save the subheading right above them.
 */
public final class RecurringLines implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing recurs. */
  public static final RecurringLines NONE = new RecurringLines(new long[0]);

  /** How much a line recurs. */
  static final int NOT = 0;

  static final int AT_ALL = 1;
  static final int WIDELY = 2;

  /** Lines with fewer words are short. */
  static final int SHORT = 12;

  /** Distinct, none of them 0. */
  private final long[] keys;

  /** The same keys, each at its place or after it; the others are 0. */
  private final long[] table;

  private RecurringLines(long[] keys) {
    this.keys = keys;
    this.table = new long[Integer.highestOneBit(keys.length + 1) * 4];
    for (long key : keys) {
      table[slot(key)] = key;
    }
  }

  /**
   * A set of keys.
   *
   * @param parts keys as from {@link LineSightings#recurring}, in any order
   */
  public static RecurringLines of(List<long[]> parts) {
    return new RecurringLines(
        parts.stream()
            .flatMapToLong(Arrays::stream)
            .filter(key -> key != 0)
            .distinct()
            .sorted()
            .toArray());
  }

  /**
   * The key of a line of a site.
   *
   * @param site its hash
   * @param hash of the line, folded
   */
  static long line(long site, long hash) {
    return mix(site, hash) & ~3L;
  }

  /** The key of a passage of a site. */
  static long passage(long site, long hash) {
    return (mix(site, hash) & ~3L) | 1L;
  }

  /** The key that says of another one that its line recurs widely. */
  static long widely(long key) {
    return key | 2L;
  }

  static boolean isPassage(long key) {
    return (key & 1L) != 0;
  }

  private static long mix(long site, long hash) {
    long mixed = (Long.rotateLeft(site, 31) ^ hash) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }

  /** The set that all blobs from {@link FindRecurringLines} make up, in any order. */
  public static RecurringLines read(Iterable<byte[]> blobs) {
    List<long[]> parts = new ArrayList<>();
    for (byte[] blob : blobs) {
      long[] keys = new long[blob.length / Long.BYTES];
      ByteBuffer.wrap(blob).asLongBuffer().get(keys);
      parts.add(keys);
    }
    return of(parts);
  }

  /** What recurs on a site. */
  Of of(String site) {
    long hash = site.isEmpty() ? 0 : TextHash.of(site);
    boolean any = keys.length > 0 && !site.isEmpty();
    return (rows, i, inRun) -> {
      long key = line(hash, rows.get(i).key());
      boolean passage = inRun && (rows.get(i).words() >= SHORT || headsPassage(hash, rows, i));
      return !any || passage || !contains(key) ? NOT : contains(widely(key)) ? WIDELY : AT_ALL;
    };
  }

  /** Tells which lines of a text recur on its site. */
  interface Of {
    /** {@link #NOT}, {@link #AT_ALL} or {@link #WIDELY}; in the run only short lines do. */
    int recurs(List<Row> rows, int row, boolean inRun);
  }

  private boolean headsPassage(long site, List<Row> rows, int i) {
    return i + 1 < rows.size()
        && rows.get(i + 1).words() >= SHORT
        && contains(passage(site, rows.get(i + 1).key()));
  }

  private boolean contains(long key) {
    return key != 0 && table[slot(key)] == key;
  }

  /** Where a key is in the table, or where it would go. */
  private int slot(long key) {
    int mask = table.length - 1;
    int slot = (int) (key >>> 32) & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
