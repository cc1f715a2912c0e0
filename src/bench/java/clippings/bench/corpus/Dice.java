package clippings.bench.corpus;

/**
 * Random numbers that are the same on every machine and in every version of Java.
 *
 * <p>SplitMix64: Steele, Lea, Flood, <i>Fast splittable pseudorandom number generators</i>, OOPSLA
 * 2014.
 */
public final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Dice that depend on all keys: {@code Dice.of(seed, article, paragraph)}. */
  public static Dice of(long... keys) {
    long state = 0;
    for (long key : keys) {
      state = mix(state + GAMMA + key);
    }
    return new Dice(state);
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  /** 0 to {@code bound} - 1. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** 0 to {@code bound} - 1. */
  long below(long bound) {
    return (next() >>> 1) % bound;
  }

  /** From {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True with a probability of {@code share}. */
  public boolean chance(double share) {
    return (next() >>> 11) * 0x1.0p-53 < share;
  }

  /** One of these. */
  String pick(String... choices) {
    return choices[below(choices.length)];
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
