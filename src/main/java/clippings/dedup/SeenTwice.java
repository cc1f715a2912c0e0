package clippings.dedup;

/**
 * Which numbers were added more than once: every such number, and by chance some others. A Bloom
 * filter, and a second one for what the first has already; the bits of a number are in one word.
 *
 * @see <a href="https://doi.org/10.1145/1498698.1594230">Putze, Sanders and Singler 2009, Cache-,
 *     hash-, and space-efficient Bloom filters</a>
 */
final class SeenTwice {
  /** With so many places for each number, or half as many, few are mistaken for repeated ones. */
  private static final int PLACES = 16;

  private final long[] once;
  private final long[] twice;
  private final int mask;

  /** For {@code count} numbers. */
  SeenTwice(int count) {
    long places = Math.max(Long.SIZE, Long.highestOneBit((long) count * PLACES));
    once = new long[(int) (places / Long.SIZE)];
    twice = new long[once.length];
    mask = once.length - 1;
  }

  void add(long number) {
    long hash = Mix.of(number);
    int word = (int) hash & mask;
    long bits = bits(hash);
    if ((once[word] & bits) == bits) {
      twice[word] |= bits;
    }
    once[word] |= bits;
  }

  /** True for each number that was added more than once, and for few others. */
  boolean mayHave(long number) {
    long hash = Mix.of(number);
    long bits = bits(hash);
    return (twice[(int) hash & mask] & bits) == bits;
  }

  /** Two bits of a word, by the upper twelve of the hash; now and then the same one. */
  private static long bits(long hash) {
    return 1L << (hash >>> 58) | 1L << (hash >>> 52);
  }
}
