package clippings.mention;

/** Whether an article before a name says that it is none. */
final class Articles {
  private Articles() {}

  /**
   * {@code the Max}, but {@code the Max scenes}, {@code the Halm plan}, {@code the May government},
   * and {@code ein Plan, den Kochs Partei ablehnt}.
   */
  static boolean isMeant(Surroundings around) {
    return isBehindArticle(around)
        && !(around.isShort() && (isNameBehindArticle(around) || isInFrontOfWhatIsTheirs(around)))
        && !isBehindRelative(around)
        && !around.gapAfter(1).equals("-")
        && !around.precedes("of a story");
  }

  /** {@code the Max}; where nouns have capitals, {@code sein Koch}. */
  private static boolean isBehindArticle(Surroundings around) {
    return around.follows("determiners", 1)
        || (around.lexicon().hasCapitalNouns()
            && around.is(WordClass.ORDINARY)
            && around.follows("possessives", 1));
  }

  /** {@code the May government}; {@code the Gray memo}, which would not be the colour. */
  private static boolean isInFrontOfWhatIsTheirs(Surroundings around) {
    String next = around.after(1);
    return around.precedes("of a leader")
        || (around.isTelling()
            && !around.lexicon().isTitle(around.formLower())
            && around.gapAfter(1).equals(" ")
            && !around.isPossessive()
            && !around.tokenAfter(1).isCapital()
            && !around.lexicon().is("nouns", "articles")
            && !around.is(WordClass.DATE)
            && !around.is(WordClass.PLACE)
            && !around.is(WordClass.PLATFORM)
            && !around.is(WordClass.NUMBER)
            && !around.lexicon().is("groups of people", around.formLower())
            && !around.lexicon().is("function words", next)
            && !around.lexicon().is("prepositions", next)
            && !around.lexicon().is("subject verbs", next)
            && !around.lexicon().isFinite(next));
  }

  /** {@code the Halm plan}; where nouns have capitals, {@code die Halm} and not {@code ein Kai}. */
  private static boolean isNameBehindArticle(Surroundings around) {
    return around.isNameOnly()
        && !around.lexicon().isTitle(around.formLower())
        && !around.isLoneInCapitals()
        && (!around.lexicon().hasCapitalNouns() || around.follows("articles of names", 1));
  }

  /** Where nouns have capitals, {@code den Kochs Partei ablehnt}: no article of a genitive. */
  private static boolean isBehindRelative(Surroundings around) {
    return around.lexicon().hasCapitalNouns()
        && around.isPossessive()
        && around.tokenAfter(1).isCapital()
        && !around.follows("genitive articles", 1);
  }
}
