package clippings.clean;

import java.util.BitSet;

/**
 * The longer words of some text, cut to their stems, and pairs of ideographs; kept as hashes, so
 * that now and then a word is mistaken for another.
 */
final class Vocabulary {
  private static final int BITS = 1 << 15;
  private static final int SHORTEST = 4;
  private static final int STEM = 5;

  private final BitSet words = new BitSet(BITS);

  /** Adds the words of a folded line. */
  void add(String folded) {
    walk(folded, true);
  }

  /** How many words of a folded line are known; one that stands there twice counts twice. */
  int shared(String folded) {
    return walk(folded, false);
  }

  private int walk(String folded, boolean add) {
    int known = 0;
    int at = 0;
    while (at < folded.length()) {
      int start = at;
      int hash = 0;
      while (at < folded.length() && CharKind.isWordChar(folded.charAt(at))) {
        if (at - start < STEM) {
          hash = hash * 31 + folded.charAt(at);
        }
        at++;
      }
      if (at == start) {
        at++;
      } else if (CharKind.of(folded.charAt(start)) == CharKind.IDEOGRAPH
          || folded.charAt(start) >= '\u1100') {
        for (int i = start; i + 2 <= at; i++) {
          known += touch(folded.charAt(i) * 31 + folded.charAt(i + 1), add);
        }
      } else if (at - start >= SHORTEST) {
        known += touch(hash, add);
      }
    }
    return known;
  }

  private int touch(int hash, boolean add) {
    int bit = (hash * 0x9E3779B1) >>> 17;
    int known = words.get(bit) ? 1 : 0;
    if (add) {
      words.set(bit);
    }
    return known;
  }
}
