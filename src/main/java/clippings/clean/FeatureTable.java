package clippings.clean;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The {@link Feature}s of the lines of one text, a column of 16 bits each, so that four lines can
 * be asked a question at once. Above the first and below the last line there are {@link
 * Feature#REACH} lines of which all features are {@link #NONE}.
 */
final class FeatureTable {
  /** What no line has. */
  static final int NONE = -1;

  /** How many lines {@link #values} gives at once. */
  static final int LANES = Long.SIZE / Short.SIZE;

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Values are stored above zero and with the highest bit, from which a comparison may borrow. */
  private static final int MOST = (1 << 14) - 2;

  private static final int HIGHEST_BIT = 1 << 15;
  private static final int BIAS = HIGHEST_BIT + MOST + 1;

  private byte[] cells = new byte[0];
  private int stride;
  private int lines;

  /** Makes room for a text; what the last had is forgotten. */
  void clear(int size) {
    lines = size;
    stride = (size + 2 * Feature.REACH + LANES) * Short.BYTES;
    if (cells.length < stride * Feature.COUNT) {
      cells = new byte[stride * Feature.COUNT * 2];
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
    return Short.toUnsignedInt((short) SHORTS.get(cells, at(column, line))) - BIAS;
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

  private void set(int column, int line, int value) {
    SHORTS.set(cells, at(column, line), (short) (Math.max(-MOST, Math.min(MOST, value)) + BIAS));
  }

  private int at(int column, int line) {
    return column * stride + (line + Feature.REACH) * Short.BYTES;
  }

  /** The values of four lines, 16 bits each, the lowest for the first; see {@link #threshold}. */
  long values(int line, Feature feature) {
    return (long) LONGS.get(cells, at(feature.column(), line));
  }

  /**
   * What to subtract from {@link #values}: the highest bit stays of each of the four values that is
   * above a threshold.
   */
  static long threshold(int value) {
    int one = Math.max(-MOST - 1, Math.min(MOST, value)) + 1 + BIAS - HIGHEST_BIT;
    return one * 0x0001_0001_0001_0001L;
  }
}
