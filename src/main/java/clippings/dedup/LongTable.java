package clippings.dedup;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A sorted table of numbers that is sent to every worker as one value and read where it lies: eight
 * bytes a cell, no object a row.
 *
 * @param columns cells in a row
 * @param cells rows one after the other, sorted by all columns
 */
@SuppressWarnings("ArrayRecordComponent") // Tables are never compared with one another.
record LongTable(int columns, byte[] cells) implements Serializable {

  /** A table without rows. */
  static LongTable empty(int columns) {
    return new LongTable(columns, new byte[0]);
  }

  /** A table of {@code rows} in ascending order, each once. */
  static LongTable of(int columns, Collection<long[]> rows) {
    List<long[]> sorted = new ArrayList<>(rows);
    sorted.sort(Arrays::compare);
    ByteBuffer cells = ByteBuffer.allocate(sorted.size() * columns * Long.BYTES);
    long[] last = {};
    for (long[] row : sorted) {
      if (row.length != columns) {
        throw new IllegalArgumentException(row.length + " cells in a row of " + columns);
      }
      if (!Arrays.equals(row, last)) {
        Arrays.stream(row).forEach(cells::putLong);
      }
      last = row;
    }
    return new LongTable(columns, Arrays.copyOf(cells.array(), cells.position()));
  }

  /** The number of rows. */
  int size() {
    return cells.length / (columns * Long.BYTES);
  }

  /** A cell; rows and columns are counted from 0. */
  long cell(int row, int column) {
    return ByteBuffer.wrap(cells).getLong((row * columns + column) * Long.BYTES);
  }

  /** The first row whose first cell is {@code key} or more; {@link #size()} if there is none. */
  int firstRow(long key) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cell(middle, 0) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The rows whose first cell is {@code key}, in order. */
  List<long[]> rows(long key) {
    List<long[]> found = new ArrayList<>();
    for (int row = firstRow(key); row < size() && cell(row, 0) == key; row++) {
      long[] cellsOfRow = new long[columns];
      for (int column = 0; column < columns; column++) {
        cellsOfRow[column] = cell(row, column);
      }
      found.add(cellsOfRow);
    }
    return found;
  }

  /** Whether a row starts with {@code key}. */
  boolean has(long key) {
    int row = firstRow(key);
    return row < size() && cell(row, 0) == key;
  }
}
