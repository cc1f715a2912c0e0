package clippings.dedup;

/**
 * Two bodies that may be copies; or one body twice, if several articles have it.
 *
 * @param first the smaller number
 * @param second the larger number, or the same
 */
record BodyPair(long first, long second) {

  static BodyPair of(long one, long other) {
    return new BodyPair(Math.min(one, other), Math.max(one, other));
  }

  boolean isRepetition() {
    return first == second;
  }
}
