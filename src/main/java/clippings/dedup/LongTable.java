package clippings.dedup;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sorted table of numbers without an object a row, whose rows are found by their first cell. That
 * should be a hash: then rows are sorted and found in a step or two each.
 */
final class LongTable {
  private final int columns;
  private long[] cells;
  private final int size;

  /** How far a first cell is shifted to give its bucket. */
  private final int shift;

  /** The first row of each bucket, and behind them {@link #size}. */
  private final int[] starts;

  private LongTable(Rows rows) {
    columns = rows.columns;
    int count = rows.end / columns;
    // As many buckets as rows, or half as many.
    int bits = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, count)));
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    cells = rows.byBucket(shift, starts);
    size = sortBuckets();
    cells = Arrays.copyOf(cells, size * columns);
  }

  /** The table of rows of so many cells that stand in blobs, in any order, one after the other. */
  static LongTable read(int columns, Iterable<byte[]> blobs) {
    Rows rows = new Rows(columns);
    for (byte[] blob : blobs) {
      long[] row = new long[columns];
      for (LongBuffer in = ByteBuffer.wrap(blob).asLongBuffer(); in.hasRemaining(); ) {
        in.get(row);
        rows.add(row);
      }
    }
    return rows.table();
  }

  /** Takes the rows of a table, in any order. */
  static final class Rows {
    private final int columns;
    private long[] cells;
    private int end;

    /** Rows of so many cells. */
    Rows(int columns) {
      this.columns = columns;
      this.cells = new long[16 * columns];
    }

    /**
     * Adds a row, which may be there already.
     *
     * @throws IllegalArgumentException if it is not as wide as the table
     */
    void add(long... row) {
      if (row.length != columns) {
        throw new IllegalArgumentException(row.length + " cells in a row of " + columns);
      }
      if (end == cells.length) {
        cells = Arrays.copyOf(cells, 2 * end);
      }
      for (long cell : row) {
        cells[end++] = cell;
      }
    }

    /** The table of the rows, each once, in ascending order. */
    LongTable table() {
      return new LongTable(this);
    }

    /** The cells with the rows of a bucket together; says in {@code starts} where. */
    private long[] byBucket(int shift, int[] starts) {
      for (int from = 0; from < end; from += columns) {
        starts[bucket(cells[from], shift) + 1]++;
      }
      for (int bucket = 1; bucket < starts.length; bucket++) {
        starts[bucket] += starts[bucket - 1];
      }
      int[] next = starts.clone();
      long[] sorted = new long[end];
      for (int from = 0; from < end; from += columns) {
        int row = next[bucket(cells[from], shift)]++;
        System.arraycopy(cells, from, sorted, row * columns, columns);
      }
      return sorted;
    }
  }

  /** Buckets are in the order of the first cells, negative ones first. */
  private static int bucket(long cell, int shift) {
    return (int) ((cell ^ Long.MIN_VALUE) >>> shift);
  }

  /** Sorts the rows of each bucket and leaves each once; how many rows are left. */
  private int sortBuckets() {
    int end = 0;
    for (int bucket = 0; bucket < starts.length - 1; bucket++) {
      List<long[]> rows = rows(starts[bucket], starts[bucket + 1]);
      rows.sort(Arrays::compare);
      starts[bucket] = end;
      long[] last = {};
      for (long[] row : rows) {
        if (!Arrays.equals(row, last)) {
          System.arraycopy(row, 0, cells, end * columns, columns);
          end++;
        }
        last = row;
      }
    }
    starts[starts.length - 1] = end;
    return end;
  }

  /** The number of rows. */
  int size() {
    return size;
  }

  /** A cell; rows and columns are counted from 0. */
  long cell(int row, int column) {
    return cells[row * columns + column];
  }

  /** The first row whose first cell is {@code key}, or {@link LongIndex#NONE}. */
  int firstRow(long key) {
    int bucket = bucket(key, shift);
    int low = starts[bucket];
    int high = starts[bucket + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cell(middle, 0) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < starts[bucket + 1] && cell(low, 0) == key ? low : LongIndex.NONE;
  }

  /** The rows whose first cell is {@code key}, in order. */
  List<long[]> rows(long key) {
    int from = firstRow(key);
    if (from == LongIndex.NONE) {
      return List.of();
    }
    int to = from;
    while (to < size && cell(to, 0) == key) {
      to++;
    }
    return rows(from, to);
  }

  /** Whether a row starts with {@code key}. */
  boolean has(long key) {
    return firstRow(key) != LongIndex.NONE;
  }

  private List<long[]> rows(int from, int to) {
    List<long[]> rows = new ArrayList<>(to - from);
    for (int row = from; row < to; row++) {
      rows.add(Arrays.copyOfRange(cells, row * columns, (row + 1) * columns));
    }
    return rows;
  }
}
