package clippings.mention;

/** Whether the name of a place is just that. */
final class Places {
  private Places() {}

  /** {@code in Berlin}, {@code in Tokyo and Berlin}, {@code Berlin, Germany}. */
  static boolean isMeant(Surroundings around) {
    int k = 1;
    while (around.lexicon().is("joins", around.before(k))
        && around.tokenBefore(k + 1).isCapital()) {
      k += 2;
    }
    return isDateline(around)
        || (around.gapBefore(k).equals(" ")
            && around.lexicon().is("before a place", around.before(k)))
        || (around.gapAfter(1).equals(", ")
            && around.lexicon().is("places", around.after(1))
            && !around.isNameAfter());
  }

  /** {@code BERLIN (dpa) -}: where the agency writes from. */
  private static boolean isDateline(Surroundings around) {
    String gap = around.gapAfter(1);
    return around.before(1).isEmpty()
        && around.isInCapitals()
        && (gap.equals(" - ") || gap.equals(" ("));
  }
}
