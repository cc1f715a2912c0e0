package clippings.mention;

/**
 * Whether the words around a name read as a person's (rules.md, section 5, rules 4 and 5).
 *
 * <p>A name starts with what its capital is worth: 2 points where it tells a name from a word, 0
 * where every word would have one, at the start of a sentence or in a headline. What is never
 * anything but a name has 2 anywhere; a month or day has 0, or 1 as a short form, a place or a
 * streaming service 1, for these are always capitalised. The {@link Cue}s around are added. More
 * than 0 is a person.
 */
final class Reading {
  private Reading() {}

  /** Whether the name reads as a person's. */
  static boolean isPerson(Surroundings around, CueWeights weights) {
    return worthOfCapital(around) + weights.sum(around) > 0;
  }

  private static int worthOfCapital(Surroundings around) {
    if (around.is(WordClass.DATE)) {
      return around.isShort() && !around.isAtStart() ? 1 : 0;
    }
    if (around.is(WordClass.PLACE) || around.is(WordClass.PLATFORM)) {
      return 1;
    }
    if (around.isNameOnly() || around.isTelling()) {
      return 2;
    }
    return isLikelyAtStart(around) ? 1 : 0;
  }

  /**
   * {@code Wood underwent surgery}: a noun without an article starts few sentences; not {@code Wood
   * stoves}, {@code Sons of farmers}, {@code Banks fear}, {@code Day one}.
   */
  private static boolean isLikelyAtStart(Surroundings around) {
    Lexicon lexicon = around.lexicon();
    boolean close = around.gapAfter(1).equals(" ");
    String next = close ? around.after(1) : "";
    boolean plural = lexicon.endsIn("plural", around.formLower());
    String second = around.after(2);
    boolean pair = lexicon.is("joins", next) && (lexicon.isNoun(second) || lexicon.isBase(second));
    return around.isShort()
        && !around.isAdjective()
        && !lexicon.hasCapitalNouns()
        && !around.is(WordClass.AUXILIARY)
        && !around.is(WordClass.NUMBER)
        && !(close && around.tokenAfter(1).isCapital())
        && !around.gapAfter(1).equals("-")
        && !(around.is(WordClass.ABSTRACT) && lexicon.is("subject verbs", next))
        && !pair
        && !lexicon.is("complements", next)
        && !lexicon.is("numbers", next)
        && !lexicon.is("noun or verb", next)
        && (!(lexicon.isNoun(next) || Verbs.isNoun(around, 2)) || lexicon.is("of a leader", next))
        && !(plural && (lexicon.isBase(next) || lexicon.is("behind a noun", next)));
  }
}
