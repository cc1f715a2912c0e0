package clippings.mention;

/** Whether the name of a streaming service is just that. */
final class Platforms {
  private Platforms() {}

  /** {@code on Max in May}, {@code Max subscribers}, {@code HBO Max}, {@code Max has renewed}. */
  static boolean isMeant(Surroundings around) {
    return around.follows("before a platform", 1)
        || around.precedes("platform things")
        || (around.isPossessive() && around.lexicon().is("platform things", around.after(1)))
        || isAmongServices(around)
        || isWhereShown(around)
        || isCompany(around);
  }

  /** {@code Netflix, Max and Hulu}; {@code Disney+ or Max}. */
  private static boolean isAmongServices(Surroundings around) {
    String gap = around.gapBefore(1);
    boolean and = around.lexicon().is("joins", around.before(1));
    boolean listed = gap.indexOf(',') >= 0 || gap.indexOf('+') >= 0 || gap.indexOf('/') >= 0;
    if ((and && around.lexicon().is("services", around.before(2)))
        || (listed && around.lexicon().is("services", around.before(1)))) {
      return true;
    }
    gap = around.gapAfter(1);
    and = around.lexicon().is("joins", around.after(1));
    listed = gap.startsWith(",") || gap.startsWith("/") || gap.startsWith(" & ");
    return (and && around.lexicon().is("services", around.after(2)))
        || (listed && around.lexicon().is("services", around.after(1)))
        || (around.lexicon().is("behind signing up", around.before(1))
            && (around.lexicon().is("signing up", around.before(2))
                || around.lexicon().is("signing up", around.before(3))));
  }

  private static boolean isWhereShown(Surroundings around) {
    String before = around.before(1);
    if (!around.gapBefore(1).equals(" ") || !around.lexicon().is("behind shown", before)) {
      return false;
    }
    boolean shown =
        around.lexicon().is("shown", around.before(2))
            || around.lexicon().is("shown", around.before(3))
            || (around.gapAfter(1).equals(" ")
                && around.lexicon().is("after shown", around.after(1)));
    if (!around.lexicon().is("streamed", before)) {
      return shown && !around.lexicon().is("attention", around.before(2));
    }
    for (int k = 2; k <= 5; k++) {
      if (around.lexicon().is("attention", around.before(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCompany(Surroundings around) {
    boolean has = around.lexicon().is("perfect", around.after(1));
    String verb = around.after(has ? 2 : 1);
    return around.gapAfter(1).equals(" ") && around.lexicon().is("companies do", verb);
  }
}
