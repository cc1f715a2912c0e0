package clippings.mention;

import java.util.function.Predicate;

/**
 * A sign, in the words around a name that is also something else, that a person is meant or
 * something else is. What each is worth is fitted, and stands with examples in {@link CueWeights}.
 */
enum Cue {
  // What people do.

  /** {@code Eleven returns}, {@code Max never looks back}. */
  ACTS(a -> Verbs.acts(a)),
  /** {@code Will is}, {@code Brown would}; not of what a sentence can well be about. */
  IS_SUBJECT(
      a ->
          a.gapAfter(1).equals(" ")
              && a.precedes("subject verbs")
              && (!a.is(WordClass.DATE) || a.isShort())
              && !a.is(WordClass.PLACE)
              && !a.is(WordClass.PLATFORM)
              && !a.is(WordClass.ABSTRACT)),
  /** {@code "No," said Max.} */
  IS_QUOTED(a -> Verbs.isQuoted(a)),
  /** {@code Will's}. */
  POSSESSES(
      a ->
          a.isPossessive()
              && (!a.is(WordClass.DATE) || a.isShort())
              && !a.is(WordClass.PLACE)
              && !a.is(WordClass.PLATFORM)),
  /** {@code May's nephew}. */
  POSSESSES_AS_PEOPLE_DO(
      a ->
          a.isPossessive()
              && (a.lexicon().is("belongs to people", a.after(1))
                  || a.lexicon().is("belongs to people", a.after(2)))),

  /** {@code Young staying at Villa}. */
  GOES_ON(
      a ->
          a.isShort()
              && a.gapAfter(1).equals(" ")
              && a.after(1).length() > 4
              && a.lexicon().endsIn("going endings", a.after(1))
              && !a.lexicon().is("ordinary", a.after(1))),
  /** {@code Hunt abandons}: what is a noun otherwise, before what is no noun behind one. */
  NOUN_BEFORE_VERB(
      a ->
          a.isShort()
              && a.gapAfter(1).equals(" ")
              && !a.is(WordClass.NUMBER)
              && !a.isAdjective()
              && a.lexicon().endsIn("verb endings", a.after(1))
              && !a.tokenAfter(1).isCapital()
              && !a.after(1).endsWith("ss")
              && !a.lexicon().isNoun(a.after(1))),
  /** {@code mit Koch}, {@code wrote to May}: what is a noun otherwise has no article. */
  BEHIND_A_PREPOSITION(
      a ->
          a.isLikely()
              && a.follows("before a person", 1)
              && (!a.tokenBefore(1).isCapital() || a.before(2).isEmpty())),
  /** {@code dass Koch}. */
  BEHIND_A_CONJUNCTION(a -> a.isLikely() && a.follows("clauses", 1)),
  /** {@code May "had}. */
  BEFORE_A_QUOTE(a -> a.isShort() && (a.gapAfter(1).equals(" \"") || a.gapAfter(1).equals(" '"))),
  /** {@code Sohn Koch}: a language in which nouns have articles. */
  HAS_NO_ARTICLE(
      a ->
          a.isShort()
              && a.lexicon().is("nouns", "articles")
              && !(a.isAdjective() && a.isAtStart())),

  // Whom people stand with.

  /** {@code Mike and Will}; {@code Swift and Tolley}. */
  AND_NAME(
      a ->
          !CalendarNames.isAmongOthers(a)
              && (a.followsName(Joint.AND)
                  || a.precedesName(Joint.AND)
                  || (a.isShort() && Coordination.isWithOthers(a)))),
  /** {@code Mike, Will, Lucas}. */
  LISTED_NAME(
      a ->
          !a.is(WordClass.DATE)
              && !a.is(WordClass.PLACE)
              && (a.followsName(Joint.COMMA) || a.precedesName(Joint.COMMA))),
  /** {@code Rook, Young, Hale 70}; {@code 1-0 Leith (Young)}, {@code (60. Koch)}. */
  IN_A_LIST(a -> a.isShort() && (a.isInList() || Series.isInBrackets(a))),
  /** {@code Max, who}; {@code Black and her husband}. */
  WHO(
      a ->
          a.lexicon().is("relative", a.after(1))
              || (a.precedes("joins") && a.lexicon().is("possessives", a.after(2)))),
  /** {@code Ms. Brown}, {@code Trainer Koch}. */
  TITLE_BEFORE(
      a ->
          a.lexicon().isTitle(a.before(1))
              && (a.gapBefore(1).equals(" ") || a.gapBefore(1).equals(". "))),
  /** {@code Who is Will?} */
  ASKED_FOR(a -> a.follows("subject verbs", 1) && a.lexicon().is("asking for people", a.before(2))),
  /** {@code BROWN: It is late.} */
  SPEAKER(a -> a.before(1).isEmpty() && a.gapAfter(1).equals(": ") && a.tokenAfter(1).isCapital()),
  /** {@code Eleven, to be sure}; not {@code Young, gifted and loud}. */
  BEFORE_COMMA(
      a ->
          a.gapAfter(1).equals(", ")
              && (!a.is(WordClass.DATE)
                  || (a.isShort() && a.lexicon().is("determiners", a.after(1))))
              && !a.is(WordClass.PLACE)
              && !a.is(WordClass.PLATFORM)
              && !(a.isAdjective()
                  && (a.lexicon().hasCapitalNouns() || a.lexicon().is("nominatives", a.after(1))))
              && !Series.isPartOf(a)),
  /** {@code Brown, 21,}; a mark, {@code Stones 7, Best 4}. */
  AGE(a -> (a.gapAfter(1).equals(", ") && Series.isAge(a.after(1))) || Series.isMarked(a)),

  /** {@code Eleven GIFs}, {@code Will memes}. */
  MADE_OF_A_CHARACTER(
      a -> a.gapAfter(1).equals(" ") && a.lexicon().is("of a character", a.after(1))),
  /** {@code Eleven in the woods}; not {@code Eleven in all}. */
  IN_A_PLACE(
      a ->
          a.is(WordClass.NUMBER)
              && a.precedes("where")
              && !a.lexicon().is("numbers", a.after(2))
              && !a.lexicon().is("totals", a.after(2))),
  /** {@code May herself}. */
  SELF(a -> a.gapAfter(1).equals(" ") && a.precedes("self")),
  /** {@code White out for six weeks}. */
  STATE(a -> a.isShort() && a.precedes("states")),
  /** {@code May to visit Tokyo}. */
  IS_TO(
      a ->
          a.isShort()
              && a.isAtStart()
              && a.lexicon().is("infinitive", a.after(1))
              && a.gapAfter(1).equals(" ")
              && a.lexicon().isBase(a.after(2))),

  // Other things.

  /** {@code the ADA rules}: an abbreviation, where no other word is in capitals. */
  ABBREVIATION(a -> a.isLoneInCapitals() && !a.gapAfter(1).startsWith(":")),

  /** {@code the Max}, but {@code the Max scenes}, {@code the Halm plan}. */
  ARTICLE(a -> Articles.isMeant(a)),
  /** {@code los Olmedo}, {@code the Olmedo family}. */
  FAMILY(
      a ->
          a.follows("plural articles", 1)
              || (a.precedes("families") && a.follows("determiners", 1))),
  /** {@code guter Koch}: an adjective before what may be a noun. */
  ADJECTIVE(
      a ->
          a.is(WordClass.ORDINARY)
              && a.gapBefore(1).equals(" ")
              && !a.tokenBefore(1).isCapital()
              && a.lexicon().endsIn("adjective endings", a.before(1))
              && !a.lexicon().isOrdinary(a.before(1))
              && !a.lexicon().is("adverbs", a.before(1))
              && !Verbs.isFinite(a, a.before(1))
              && !Verbs.isPlural(a.lexicon(), a.before(1))),
  /**
   * {@code Groß war der Jubel}, {@code Jung und Alt}, {@code Jung schlägt Alt}: an adjective that
   * starts a sentence.
   */
  PREDICATE(
      a ->
          a.isAdjective()
              && ((!a.isTelling() && Verbs.isPredicate(a))
                  || (a.lexicon().is("adjectives", a.after(2))
                      && (a.lexicon().is("joins", a.after(1))
                          || (a.lexicon().hasCapitalNouns()
                              && !a.isForm(a.after(2))
                              && a.tokenAfter(2).isCapital()
                              && a.lexicon().isFinite(a.after(1))))))),
  /** {@code the other Young}. */
  OTHER(a -> a.follows("other", 1)),
  /** {@code Young, their father}; {@code their father, Young}. */
  RELATIVE(a -> Relatives.isMeant(a)),
  /** {@code Eleven episodes}, {@code Eleven of them}. */
  COUNTS(a -> a.is(WordClass.NUMBER) && Numbers.counts(a)),
  /** {@code Chapter Eleven}. */
  NUMBERS(
      a ->
          a.is(WordClass.NUMBER)
              && (a.lexicon().is("number labels", a.before(1)) && a.gapBefore(1).length() < 3)),
  /** {@code in May}, {@code May 5}, {@code Come May}. */
  DATE(a -> a.is(WordClass.DATE) && CalendarNames.isMeant(a)),
  /** {@code in Berlin}. */
  PLACE(a -> a.is(WordClass.PLACE) && Places.isMeant(a)),
  /** {@code streaming on Max}, {@code Max subscribers}. */
  PLATFORM(a -> a.is(WordClass.PLATFORM) && Platforms.isMeant(a)),
  /** {@code Brown is the new black}. */
  COLOUR(
      a ->
          a.is(WordClass.COLOUR)
              && !a.isTelling()
              && a.precedes("subject verbs")
              && a.sentenceHas("colours"));

  // The lambdas above capture nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Surroundings> test;

  Cue(Predicate<Surroundings> test) {
    this.test = test;
  }

  /** Whether the sign is there. */
  boolean isAt(Surroundings around) {
    return test.test(around);
  }
}
