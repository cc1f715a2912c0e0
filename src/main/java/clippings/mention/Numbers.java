package clippings.mention;

/** Whether a number is just that. */
final class Numbers {
  private static final Lexicon LEXICON = Lexicon.english();

  private Numbers() {}

  /** {@code Eleven episodes}, {@code Eleven of the sets}, {@code Eleven new faces}. */
  static boolean counts(Surroundings around) {
    if (around.isPossessive() || !around.gapAfter(1).equals(" ")) {
      return around.gapAfter(1).equals("-") && !around.tokenAfter(1).isCapital() && !isLed(around);
    }
    String next = around.after(1);
    if (next.equals("of")) {
      return true;
    }
    if (next.equals("or") || next.equals("to")) {
      return LEXICON.is(WordClass.NUMBER.section(), around.after(2));
    }
    if (LEXICON.is("after numbers", next)) {
      return !LEXICON.is("noun or verb", next) || (!around.isTelling() && Verbs.isNoun(around, 2));
    }
    if (around.isTelling() || LEXICON.is("subject verbs", next)) {
      return false;
    }
    return LEXICON.is("after numbers", around.after(2))
        && around.gapAfter(2).equals(" ")
        && !Verbs.acts(around);
  }

  private static boolean isLed(Surroundings around) {
    return around.after(1).endsWith("ed");
  }
}
