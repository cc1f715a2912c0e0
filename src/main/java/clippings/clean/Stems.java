package clippings.clean;

/**
 * The longer words of a line, cut to their stems, and pairs of ideographs, as hashes: enough to
 * tell how many words two texts have in common.
 */
final class Stems {
  private static final int SHORTEST = 4;
  private static final int STEM = 5;
  private static final int MOST = 48;
  static final int[] NONE = {};

  private Stems() {}

  /** The first of a folded text, in order; one that stands there twice is there twice. */
  static int[] of(String text) {
    char[] folded = text.toCharArray();
    int[] stems = NONE;
    int size = 0;
    int at = 0;
    int length = folded.length;
    while (at < length && size < MOST) {
      int start = at;
      int hash = 0;
      while (at < length && CharKind.isWordChar(folded[at])) {
        if (at - start < STEM) {
          hash = hash * 31 + folded[at];
        }
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      boolean pairs = folded[start] >= '\u1100';
      int words = pairs ? at - start - 1 : at - start >= SHORTEST ? 1 : 0;
      if (words > 0 && stems.length < size + words) {
        stems = java.util.Arrays.copyOf(stems, Math.max(12, (size + words) * 2));
      }
      for (int i = 0; i < words; i++) {
        int stem = pairs ? folded[start + i] * 31 + folded[start + i + 1] : hash;
        stems[size++] = stem * 0x9E3779B1;
      }
    }
    return size == 0 ? NONE : java.util.Arrays.copyOf(stems, size);
  }

  /** A set of stems that now and then takes one for another. */
  static final class Filter {
    private final int shift;
    private final long[] bits;

    /** A set of at most a fourth as many stems as it has bits, a power of two. */
    Filter(int bits) {
      this.bits = new long[bits / Long.SIZE];
      this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(bits);
    }

    void clear() {
      java.util.Arrays.fill(bits, 0);
    }

    void add(int[] stems) {
      for (int stem : stems) {
        int bit = stem >>> shift;
        bits[bit >>> 6] |= 1L << bit;
      }
    }

    /** How many of some stems are among them. */
    int shared(int[] stems) {
      int shared = 0;
      for (int stem : stems) {
        int bit = stem >>> shift;
        shared += (int) (bits[bit >>> 6] >>> bit) & 1;
      }
      return shared;
    }
  }
}
