package clippings.clean;

import java.util.function.IntPredicate;

/**
 * The {@link Feature}s of the lines of one text, a column of 16 bits each. Above the first and
 * below the last line there are {@link Feature#REACH} lines of which all features are {@link
 * #NONE}.
 */
final class FeatureTable {
  /** What no line has. */
  static final int NONE = -1;

  private static final int MOST = 1 << 14;

  private short[] cells = new short[0];
  private int stride;
  private int lines;

  /** Makes room for a text; what the last had is forgotten. */
  void clear(int size) {
    lines = size;
    stride = size + 2 * Feature.REACH;
    if (cells.length < stride * Feature.COUNT) {
      cells = new short[stride * Feature.COUNT * 2];
    }
    for (int column = 0; column < Feature.COUNT; column++) {
      for (int i = 1; i <= Feature.REACH; i++) {
        set(column, -i, NONE);
        set(column, size - 1 + i, NONE);
      }
    }
  }

  /** How many lines the text has. */
  int lines() {
    return lines;
  }

  int get(int line, Feature feature) {
    return get(line, feature.column());
  }

  int get(int line, int column) {
    return cells[at(column, line)];
  }

  /** Sets a value, of at most 14 bits: higher ones are as high as that. */
  void put(int line, Feature feature, int value) {
    set(feature.column(), line, value);
  }

  /** Sets the first features of a line. */
  void put(int line, int[] values) {
    for (int column = 0; column < values.length; column++) {
      set(column, line, values[column]);
    }
  }

  /** Sets a feature of all lines. */
  void fill(Feature feature, int value) {
    for (int line = 0; line < lines; line++) {
      set(feature.column(), line, value);
    }
  }

  /**
   * Sets how far up and down the next line is of which something is said, at most so many lines.
   *
   * @param is what is said, of a line
   */
  void distances(Feature up, Feature down, int most, IntPredicate is) {
    int far = most;
    for (int line = 0; line < lines; line++) {
      put(line, up, far);
      far = is.test(line) ? 1 : Math.min(most, far + 1);
    }
    far = most;
    for (int line = lines - 1; line >= 0; line--) {
      put(line, down, far);
      far = is.test(line) ? 1 : Math.min(most, far + 1);
    }
  }

  /**
   * Sets what the lines above and below each have together.
   *
   * @param sums of what the lines have, up to each
   * @param reach how many lines
   * @param most what is set for more
   */
  void windows(Feature above, Feature below, int[] sums, int reach, int most) {
    for (int line = 0; line < lines; line++) {
      put(line, above, Math.min(most, sums[line] - sums[Math.max(0, line - reach)]));
      int end = Math.min(lines, line + 1 + Math.min(lines, reach));
      put(line, below, Math.min(most, sums[end] - sums[line + 1]));
    }
  }

  private void set(int column, int line, int value) {
    cells[at(column, line)] = (short) Math.max(-MOST, Math.min(MOST, value));
  }

  private int at(int column, int line) {
    return column * stride + line + Feature.REACH;
  }

  /**
   * Gives a feature of all lines, and of those around them, by what a value stands for.
   *
   * @param ranks of the values from {@code lowest} on; lower and higher ones are like the nearest
   * @param to where a rank each goes
   */
  void ranks(Feature feature, byte[] ranks, int lowest, byte[] to, int from) {
    int start = at(feature.column(), -Feature.REACH);
    int last = ranks.length - 1;
    for (int i = 0; i < stride; i++) {
      to[from + i] = ranks[Math.max(0, Math.min(last, cells[start + i] - lowest))];
    }
  }
}
