package clippings.mention;

/** Whether a number is just that. */
final class Numbers {
  private Numbers() {}

  /** {@code Eleven episodes}, {@code Eleven of the sets}, {@code Eleven new faces}. */
  static boolean counts(Surroundings around) {
    if (around.isPossessive() || !around.gapAfter(1).equals(" ")) {
      return around.gapAfter(1).equals("-") && !around.tokenAfter(1).isCapital() && !isLed(around);
    }
    String next = around.after(1);
    if (around.lexicon().is("of", next)) {
      return true;
    }
    if (around.lexicon().is("between numbers", next)) {
      return around.lexicon().is(WordClass.NUMBER.section(), around.after(2));
    }
    if (around.lexicon().is("after numbers", next)) {
      return !around.lexicon().is("noun or verb", next)
          || (!around.isTelling() && Verbs.isNoun(around, 2));
    }
    if (around.isTelling() || around.lexicon().is("subject verbs", next)) {
      return false;
    }
    return around.lexicon().is("after numbers", around.after(2))
        && around.gapAfter(2).equals(" ")
        && !Verbs.acts(around);
  }

  private static boolean isLed(Surroundings around) {
    return around.lexicon().endsIn("participle endings", around.after(1));
  }
}
