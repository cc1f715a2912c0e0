package clippings.mention;

import clippings.article.Kind;
import clippings.study.PersonName;
import clippings.text.FirstNames;
import java.util.Locale;

/**
 * Whether a short or common form is a part of a longer name: of somebody else, or a thing. A
 * neighbour is a part of a name on evidence: as a known first name, an initial, a name before a
 * particle; its capital alone makes it none.
 */
final class Neighbours {
  private Neighbours() {}

  /** What a form is a part of. */
  enum Part {
    /** Of nothing: it stands by itself, or with the person's own names. */
    NONE,
    /** Of the name of something, or of somebody whose name is no other use of the form. */
    THING,
    /** Of the full name of somebody else with the same first or last name. */
    NAMESAKE
  }

  /**
   * What the form is a part of.
   *
   * @param around where it stands
   * @param person whose form it may be
   * @param anyEnd whether the form may be any part of somebody's name, and not the end of {@code
   *     person} alone that it is
   */
  static Part partOf(Surroundings around, PersonName person, boolean anyEnd) {
    if (GivenNames.isBeforeOtherSuffix(around, person)) {
      return Part.NAMESAKE;
    }
    if (GivenNames.ownBefore(around, person) > 0) {
      return Part.NONE;
    }
    Part left = left(around, anyEnd || around.isLastOf(person));
    boolean first =
        (anyEnd && isGivenName(around))
            || around.isForm(person.first())
            || person.given().stream().anyMatch(around::isForm);
    Part right = right(around, person, first);
    return left.compareTo(right) > 0 ? left : right;
  }

  private static Part left(Surroundings around, boolean last) {
    SentenceTokens.Token before = around.tokenBefore(1);
    Lexicon lexicon = around.lexicon();
    boolean hyphen = around.gapAfter(1).equals("-") && around.tokenAfter(1).isCapital();
    Part other = last && !hyphen ? Part.NAMESAKE : Part.THING;
    if (around.follows("things before", 1) || around.follows("saints", 1)) {
      return Part.THING;
    }
    if (around.follows("particles", 1)) {
      return followsFirstName(around) ? other : Part.NONE;
    }
    if (!before.isCapital() || before.possessive()) {
      return Part.NONE;
    }
    String word = before.lower();
    String gap = around.gapBefore(1);
    boolean title = lexicon.isTitle(word) && (gap.equals(" ") || gap.equals(". "));
    if (title) {
      boolean peerage = lexicon.is("peers", word) && around.after(1).equals("of");
      return peerage && around.tokenAfter(2).isCapital() ? Part.THING : Part.NONE;
    }
    boolean start = around.before(2).isEmpty() || !around.gapBefore(2).equals(" ");
    if (GivenNames.isInitial(before)) {
      if (GivenNames.endsAcronym(around)
          || (around.startsPassage(1) && lexicon.is("initials of speakers", word))) {
        return Part.NONE;
      }
      boolean joined =
          gap.equals(". ") || gap.equals(".") || (gap.equals(" ") && !GivenNames.isWord(around, 1));
      return joined ? other : Part.NONE;
    }
    if (!gap.equals(" ")) {
      boolean half = gap.equals("-") && around.gapBefore(2).equals(" "); // Stefan Hold-Koch
      boolean named = around.tokenBefore(2).isCapital() && lexicon.isFirstName(around.before(2));
      return half && named ? Part.THING : Part.NONE;
    }
    boolean flat = around.isInFlatText();
    if (isThing(around)
        && (!lexicon.isFirstName(word) || lexicon.is("before a place", around.before(2)))
        && !(start && isSmallWord(lexicon, word))
        && !(flat && lexicon.isOrdinary(word))) {
      return Part.THING;
    }
    boolean auxiliary = lexicon.is(WordClass.AUXILIARY.section(), word) && asks(around);
    if ((auxiliary && (start || flat)) || saysWhenOrWhere(around, word)) {
      return Part.NONE;
    }
    if (lexicon.is("other titles", word)) {
      return around.span().form().senses().get(0).kind() == Kind.CAST ? Part.THING : Part.NONE;
    }
    if (lexicon.isFirstName(word) || lexicon.is("also first names", word)) {
      return last ? other : flat ? Part.NONE : Part.THING;
    }
    if (start || flat || lexicon.hasCapitalNouns()) {
      return Part.NONE;
    }
    if (lexicon.isFirstName(around.before(2))
        && around.tokenBefore(2).isCapital()
        && !around.isNameBefore(2)) {
      return other; // "Emma Heming Willis"
    }
    if (lexicon.isOrdinary(word)) {
      return FirstNames.has(word) ? other : around.isNameOnly() ? Part.NONE : Part.THING;
    }
    if ((isAcronym(before) && !GivenNames.areInitials(before))
        || (around.isNameBefore(1) && !last)) {
      return Part.NONE;
    }
    return lexicon.is("determiners", around.before(2)) ? Part.THING : other;
  }

  private static Part right(Surroundings around, PersonName person, boolean first) {
    SentenceTokens.Token after = around.tokenAfter(1);
    Lexicon lexicon = around.lexicon();
    if (!around.gapAfter(1).equals(" ") || around.isPossessive()) {
      return Part.NONE;
    }
    String word = after.lower();
    if (!after.isCapital()) {
      boolean particle =
          first
              && lexicon.is("particles", word)
              && !lexicon.is("prepositions", word)
              && !lexicon.is("determiners", word);
      boolean name = around.tokenAfter(2).isCapital() && around.gapAfter(2).equals(" ");
      return particle && name && !around.lexicon().isOrdinary(around.after(2))
          ? Part.NAMESAKE
          : Part.NONE;
    }
    if (word.equals("i")
        || word.startsWith("i'")
        || GivenNames.isSuffix(word)
        || CalendarNames.isDate(around, word)
        || lexicon.is("of a character", word)
        || GivenNames.isOwnAfter(around, person)) {
      return Part.NONE;
    }
    boolean asks = around.is(WordClass.AUXILIARY) && asks(around);
    boolean ordinary = lexicon.isOrdinary(word) && !isSurname(around, word);
    boolean flat = around.isInFlatText();
    if (asks || (flat && (ordinary || lexicon.is("subject verbs", word)))) {
      return Part.NONE;
    }
    if (around.isNameAfter() && lexicon.isFirstName(word)) {
      return flat || around.isAtStart() ? Part.NONE : Part.THING;
    }
    if (flat) {
      // Too little to go by for a namesake: any noun or verb could be next to a name.
      boolean verb = lexicon.endsIn("verb endings", word) || lexicon.endsIn("going endings", word);
      return verb && !(first && lexicon.isFirstName(around.formLower())) ? Part.NONE : Part.THING;
    }
    if (lexicon.is("things", word)) {
      return Part.THING;
    }
    if (first) {
      boolean title = lexicon.isTitle(word) || lexicon.is("other titles", word);
      boolean noun = ordinary || (title && !isSurname(around, word));
      return noun ? (lexicon.hasCapitalNouns() ? Part.NONE : Part.THING) : Part.NAMESAKE;
    }
    if (isAcronym(after) || lexicon.isTitle(word)) {
      return Part.NONE;
    }
    if (lexicon.hasCapitalNouns()) {
      boolean name = isGivenName(around) && isSurname(around, word);
      return name || lexicon.is("titles", around.formLower()) ? Part.THING : Part.NONE;
    }
    return (isGivenName(around) || !around.isNameOnly()) ? Part.THING : Part.NONE;
  }

  /** Whether the form is a first name, be it the person's last one. */
  private static boolean isGivenName(Surroundings around) {
    return FirstNames.has(around.formLower());
  }

  /** {@code Vincent van Rook}; not {@code a letter of Rook}, nor {@code die Rede von Rook}. */
  private static boolean followsFirstName(Surroundings around) {
    SentenceTokens.Token name = around.tokenBefore(2);
    if (!name.isCapital() || name.possessive() || !around.gapBefore(2).equals(" ")) {
      return false;
    }
    String particle = around.before(1);
    Lexicon lexicon = around.lexicon();
    return (lexicon.is("prepositions", particle) || lexicon.is("determiners", particle))
        ? lexicon.isFirstName(name.lower()) && !around.isNameBefore(2)
        : !lexicon.isOrdinary(name.lower());
  }

  /** {@code the BBC}, {@code MP}. */
  private static boolean isAcronym(SentenceTokens.Token token) {
    String word = token.word();
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** {@code On Monday Brown said}, {@code In Cannes Brown said}. */
  private static boolean saysWhenOrWhere(Surroundings around, String word) {
    Lexicon lexicon = around.lexicon();
    String preposition = around.before(2);
    if (CalendarNames.isDate(around, word)) {
      return !lexicon.is("ends of dates", around.formLower())
          && (!lexicon.is("first names", word) || lexicon.is("before a date", preposition));
    }
    boolean clause =
        around.before(3).isEmpty()
            || !around.gapBefore(3).equals(" ")
            || (!lexicon.isFirstName(word) && Verbs.acts(around));
    return (clause && lexicon.is("before a place", preposition))
        || (lexicon.is(WordClass.PLACE.section(), word)
            && !lexicon.is("first names", word)
            && !(around.is(WordClass.ORDINARY) && lexicon.is("determiners", preposition)));
  }

  /** {@code Yesterday} in {@code Yesterday Park said}, unlike {@code Downing Street said}. */
  private static boolean isSmallWord(Lexicon lexicon, String word) {
    return lexicon.is("starters", word)
        || lexicon.is("function words", word)
        || lexicon.is("function start", word)
        || lexicon.is("prepositions", word)
        || lexicon.is("adverbs", word)
        || lexicon.is("auxiliaries", word)
        || lexicon.is(WordClass.DATE.section(), word);
  }

  /** {@code Lafayette Park}. */
  private static boolean isThing(Surroundings around) {
    return around.lexicon().is("things", around.formLower());
  }

  /** Whether an auxiliary may stand before its subject. */
  private static boolean asks(Surroundings around) {
    return around.isQuestion() || around.isInFlatText();
  }

  private static boolean isSurname(Surroundings around, String word) {
    return !around.isInFlatText()
        && (around.lexicon().is("surnames that are words", word)
            || around.lexicon().is("nouns and surnames", word));
  }
}
