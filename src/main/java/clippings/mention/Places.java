package clippings.mention;

/** Whether the name of a place is just that. */
final class Places {
  private Places() {}

  /** {@code in Berlin}, {@code in Tokyo and Berlin}, {@code Berlin, Germany}. */
  static boolean isMeant(Surroundings around) {
    int k = 1;
    while (around.before(k).equals("and") && around.tokenBefore(k + 1).isCapital()) {
      k += 2;
    }
    return (around.gapBefore(k).equals(" ")
            && around.lexicon().is("before a place", around.before(k)))
        || (around.gapAfter(1).equals(", ")
            && around.lexicon().is("places", around.after(1))
            && !around.isNameAfter());
  }
}
