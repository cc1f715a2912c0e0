package clippings.dedup;

/**
 * Which numbers were added more than once, in two bits each: every such number, and by chance some
 * others.
 *
 * @see <a href="https://doi.org/10.1145/362686.362692">Bloom 1970, Space/time trade-offs in hash
 *     coding with allowable errors</a>, with one hash
 */
final class SeenTwice {
  /** With so many places for each number, or half as many, few are mistaken for repeated ones. */
  private static final int PLACES = 16;

  private final long[] once;
  private final long[] twice;
  private final long mask;

  /** For {@code count} numbers. */
  SeenTwice(int count) {
    long places = Math.max(Long.SIZE, Long.highestOneBit((long) count * PLACES));
    once = new long[(int) (places / Long.SIZE)];
    twice = new long[once.length];
    mask = places - 1;
  }

  void add(long number) {
    long place = Mix.of(number) & mask;
    int word = (int) (place >>> 6);
    long bit = 1L << place;
    twice[word] |= once[word] & bit;
    once[word] |= bit;
  }

  /** True for each number that was added more than once, and for few others. */
  boolean mayHave(long number) {
    long place = Mix.of(number) & mask;
    return (twice[(int) (place >>> 6)] & 1L << place) != 0;
  }
}
