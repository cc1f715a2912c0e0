package clippings.dedup;

import java.util.Arrays;

/** Sorts numbers and leaves each once. */
final class Distinct {
  private Distinct() {}

  /** The first {@code count} of {@code numbers}, each once, in ascending order, as a new array. */
  static long[] sorted(long[] numbers, int count) {
    long[] sorted = Arrays.copyOf(numbers, count);
    Arrays.sort(sorted);
    int end = 0;
    for (long number : sorted) {
      if (end == 0 || sorted[end - 1] != number) {
        sorted[end++] = number;
      }
    }
    return end == count ? sorted : Arrays.copyOf(sorted, end);
  }
}
