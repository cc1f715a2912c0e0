package clippings.mention;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A sign, in the words around a name that is also something else, that a person is meant (positive
 * weight) or something else is (negative). {@link Reading} adds them up.
 */
enum Cue {
  // What people do.

  /** {@code Eleven returns}, {@code Max never looks back}. */
  ACTS(3, a -> Verbs.acts(a)),
  /** {@code Will is}, {@code Brown would}; not of what a sentence can well be about. */
  IS_SUBJECT(
      2,
      a ->
          a.gapAfter(1).equals(" ")
              && a.precedes("subject verbs")
              && !a.is(WordClass.DATE)
              && !a.is(WordClass.PLACE)
              && !a.is(WordClass.PLATFORM)
              && !a.is(WordClass.ABSTRACT)),
  /** {@code Mike and Will return}: a plural verb after two names. */
  ACT_TOGETHER(2, a -> a.followsName(Joints.AND) && Verbs.isBase(a.after(1))),
  /** {@code "No," said Max.} */
  IS_QUOTED(3, a -> Verbs.isQuoted(a)),
  /** {@code Will's}. */
  POSSESSES(
      2,
      a ->
          a.isPossessive()
              && !a.is(WordClass.DATE)
              && !a.is(WordClass.PLACE)
              && !a.is(WordClass.PLATFORM)),
  /** {@code May's nephew}. */
  POSSESSES_AS_PEOPLE_DO(
      2,
      a ->
          a.isPossessive()
              && (Lexicon.english().is("belongs to people", a.after(1))
                  || Lexicon.english().is("belongs to people", a.after(2)))),

  // Whom people stand with.

  /** {@code Mike and Will}. */
  AND_NAME(
      3, a -> !Dates.isAmongOthers(a) && (a.followsName(Joints.AND) || a.precedesName(Joints.AND))),
  /** {@code Mike, Will, Lucas}. */
  LISTED_NAME(
      2,
      a ->
          !a.is(WordClass.DATE)
              && !a.is(WordClass.PLACE)
              && (a.followsName(Joints.COMMA) || a.precedesName(Joints.COMMA))),
  /** {@code Enid and Wednesday}. */
  AND_FIRST_NAME(
      2,
      a ->
          a.before(1).equals("and")
              && !Dates.isDate(a.before(2))
              && a.tokenBefore(2).isCapital()
              && Lexicon.english().is("first names", a.before(2))),
  /** {@code alongside Max}, {@code plays Will}. */
  BOUND_TO(3, a -> a.follows("bound to", 1)),
  /** {@code with Max}. */
  WITH(1, a -> a.follows("with", 1) && !a.before(1).equals("about")),
  /** {@code Ada Lindqvist as Max}. */
  AS_A_PART(3, a -> a.before(1).equals("as") && a.isNameBefore(2)),
  /** {@code Max (Ada Lindqvist)} and {@code Lindqvist (Max)}. */
  IN_BRACKETS(
      3,
      a ->
          (a.gapAfter(1).equals(" (") && a.tokenAfter(1).isCapital())
              || (a.gapBefore(1).equals(" (") && a.isNameBefore(1))),
  /** {@code Max, who}. */
  WHO(3, a -> a.after(1).equals("who") || a.after(1).equals("whose")),
  /** {@code the actor Brown}. */
  ROLE_BEFORE(3, a -> a.follows("roles", 1) || a.follows("family titles", 1)),
  /** {@code Ms. Brown}. */
  TITLE_BEFORE(
      3,
      a ->
          Lexicon.english().is("personal titles", a.before(1))
              && (a.gapBefore(1).equals(" ") || a.gapBefore(1).equals(". "))),
  /** {@code Who is Will?} */
  ASKED_FOR(
      2,
      a -> a.follows("subject verbs", 1) && Lexicon.english().is("asking for people", a.before(2))),
  /** {@code BROWN: It is late.} */
  SPEAKER(
      2, a -> a.before(1).isEmpty() && a.gapAfter(1).equals(": ") && a.tokenAfter(1).isCapital()),
  /** {@code , Max,}. */
  BETWEEN_COMMAS(1, a -> a.gapBefore(1).equals(", ") && a.gapAfter(1).startsWith(", ")),

  /** {@code Eleven, to be sure}; not {@code Young, gifted and loud}. */
  BEFORE_COMMA(
      1,
      a ->
          a.gapAfter(1).equals(", ")
              && !a.is(WordClass.DATE)
              && !a.is(WordClass.PLACE)
              && !a.is(WordClass.PLATFORM)
              && !Series.isPartOf(a)),
  /** {@code Brown, 21,}. */
  AGE(2, a -> a.gapAfter(1).equals(", ") && Series.isAge(a.after(1))),

  // Other things.

  /** {@code the ADA rules}: an abbreviation, where no other word is in capitals. */
  ABBREVIATION(-3, a -> a.isLoneInCapitals() && !a.gapAfter(1).startsWith(":")),

  /** {@code the Max}, but {@code the Max scenes}. */
  ARTICLE(
      -4,
      a -> a.follows("determiners", 1) && !a.gapAfter(1).equals("-") && !a.precedes("of a story")),
  /** {@code the other Young}. */
  OTHER(-9, a -> a.follows("other", 1)),
  /** {@code Young, their father}; {@code their father, Young}. */
  RELATIVE(-9, a -> Relatives.isMeant(a)),
  /** {@code Eleven episodes}, {@code Eleven of them}. */
  COUNTS(-6, a -> a.is(WordClass.NUMBER) && Numbers.counts(a)),
  /** {@code Chapter Eleven}. */
  NUMBERS(
      -6,
      a ->
          a.is(WordClass.NUMBER)
              && (Lexicon.english().is("number labels", a.before(1))
                  && a.gapBefore(1).length() < 3)),
  /** {@code in May}, {@code May 5}, {@code Come May}. */
  DATE(-6, a -> a.is(WordClass.DATE) && Dates.isMeant(a)),
  /** {@code in Berlin}. */
  PLACE(-4, a -> a.is(WordClass.PLACE) && Places.isMeant(a)),
  /** {@code streaming on Max}, {@code Max subscribers}. */
  PLATFORM(-6, a -> a.is(WordClass.PLATFORM) && Platforms.isMeant(a)),
  /** {@code Brown is the new black}. */
  COLOUR(
      -5,
      a ->
          a.is(WordClass.COLOUR)
              && !a.isTelling()
              && a.precedes("subject verbs")
              && a.sentenceHas("colours")),
  /** {@code Berg and Sons}. */
  FIRM(-6, a -> Firms.isMeant(a));

  private final int weight;

  // The lambdas above capture nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Surroundings> test;

  Cue(int weight, Predicate<Surroundings> test) {
    this.weight = weight;
    this.test = test;
  }

  /** Its weight where it holds, else 0. */
  int weigh(Surroundings around) {
    return test.test(around) ? weight : 0;
  }

  /** What joins the names of people. */
  private static final class Joints {
    static final Set<String> AND =
        Set.of(
            " and ",
            ", and ",
            " & ",
            "/",
            " / ",
            " or ",
            ", or ",
            "-",
            " vs. ",
            " vs ",
            " versus ",
            " x ",
            " + ",
            " AND ",
            " And ",
            " with ");
    static final Set<String> COMMA = Set.of(", ", "; ");

    private Joints() {}
  }
}
