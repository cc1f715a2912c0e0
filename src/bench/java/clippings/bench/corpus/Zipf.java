package clippings.bench.corpus;

/**
 * Ranks by Zipf's law: the word of rank r is drawn with a probability proportional to 1/(r + 2).
 *
 * <p>The law with Mandelbrot's offset, without which the first word alone would be a tenth of all.
 */
final class Zipf {
  private static final int SLOTS = 1 << 18;
  private static final int OFFSET = 2;

  private final int[] rankOfSlot = new int[SLOTS];

  /** Ranks 0 to {@code ranks} - 1. */
  Zipf(int ranks) {
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1.0 / (rank + 1 + OFFSET);
    }
    double reached = 0;
    int rank = -1;
    for (int slot = 0; slot < SLOTS; slot++) {
      while (rank < 0 || (reached * SLOTS <= slot * sum && rank < ranks - 1)) {
        rank++;
        reached += 1.0 / (rank + 1 + OFFSET);
      }
      rankOfSlot[slot] = rank;
    }
  }

  int draw(Dice dice) {
    return rankOfSlot[dice.below(SLOTS)];
  }
}
