package clippings.dedup;

/** Spreads the bits of a number evenly. */
final class Mix {
  private Mix() {}

  /**
   * A bijection of the 64-bit numbers of which every output bit depends on every input bit.
   *
   * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood 2014, Fast
   *     splittable pseudorandom number generators</a> (the finalizer of SplitMix64)
   */
  static long of(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
