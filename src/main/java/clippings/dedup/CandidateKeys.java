package clippings.dedup;

import java.util.Arrays;

/**
 * Chooses the few shingles of a body by which it is looked up.
 *
 * <p>Winnowing: of every {@value #WINDOW} shingles in a row the one with the smallest hash. Two
 * bodies that share any {@code WINDOW + 4} words in a row so share a key, also where one is only a
 * small part of the other. MinHash, which estimates resemblance, would miss a text cut to a tenth.
 * About two shingles in thirteen are chosen.
 *
 * <p>A body of fewer than a window has all its shingles as keys, and each body its first: so a
 * teaser of a dozen words, cut from the beginning, finds its article too.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">Schleimer, Wilkerson and Aiken 2003,
 *     Winnowing: local algorithms for document fingerprinting</a>
 */
final class CandidateKeys {
  /** Shingles of which one at least is chosen. */
  static final int WINDOW = 12;

  private CandidateKeys() {}

  /**
   * The keys of a body, in the order of the text: every shingle if it has fewer than a window, else
   * the first and those of winnowing; none if it has fewer than five words. A shingle that stands
   * in the body more than once may be there as often.
   */
  static long[] of(byte[] signature) {
    long[] shingles = Shingles.hashes(signature);
    if (shingles.length < WINDOW) {
      return shingles;
    }
    long[] chosen = new long[shingles.length + 1];
    int count = 0;
    chosen[count++] = shingles[0];
    int smallest = -1;
    for (int end = WINDOW; end <= shingles.length; end++) {
      int before = smallest;
      if (smallest < end - WINDOW) {
        smallest = smallestIn(shingles, end - WINDOW, end);
      } else if (shingles[end - 1] <= shingles[smallest]) {
        smallest = end - 1;
      }
      // In a text that repeats itself word by word each place would be chosen.
      if (smallest != before && shingles[smallest] != chosen[count - 1]) {
        chosen[count++] = shingles[smallest];
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private static int smallestIn(long[] shingles, int from, int to) {
    int smallest = from;
    for (int i = from + 1; i < to; i++) {
      if (shingles[i] <= shingles[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }
}
