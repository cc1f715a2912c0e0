package clippings.mention;

import clippings.article.Kind;
import java.util.Locale;

/** Whether a short or common form is a part of a longer name: of somebody else, or a thing. */
final class Neighbours {
  private static final Lexicon LEXICON = Lexicon.english();

  private Neighbours() {}

  /** What a form is a part of. */
  enum Part {
    /** Of nothing: it stands by itself. */
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
   */
  static Part partOf(Surroundings around, PersonName person) {
    Part left = left(around, person);
    Part right = right(around, person);
    return left.compareTo(right) > 0 ? left : right;
  }

  private static Part left(Surroundings around, PersonName person) {
    Tokens.Token before = around.tokenBefore(1);
    boolean last = isEnd(around, person.last()) && person.isWhole();
    if (around.follows("particles", 1)
        && around.tokenBefore(2).isCapital()
        && around.gapBefore(2).equals(" ")) {
      return LEXICON.isOrdinary(around.before(2)) ? Part.NONE : last ? Part.NAMESAKE : Part.THING;
    }
    if (!before.isCapital() || before.possessive()) {
      return Part.NONE;
    }
    boolean initial = before.word().length() == 1 && !before.word().equals("I");
    String gap = around.gapBefore(1);
    if (initial && (gap.equals(". ") || gap.equals(" ")) && !before.word().equals("A")) {
      return ownFirst(around, person) ? Part.NONE : last ? Part.NAMESAKE : Part.THING;
    }
    if (!gap.equals(" ")) {
      return Part.NONE;
    }
    String word = before.lower();
    boolean start = around.before(2).isEmpty() || !around.gapBefore(2).equals(" ");
    boolean auxiliary = LEXICON.is(WordClass.AUXILIARY.section(), word) && asks(around);
    if ((auxiliary && (start || around.isInFlatText())) || saysWhenOrWhere(around, word)) {
      return Part.NONE;
    }
    if (word.equals(person.first().toLowerCase(Locale.ROOT))
        || LEXICON.is("personal titles", word)
        || LEXICON.is("roles", word)
        || LEXICON.is("family titles", word)
        || LEXICON.is("demonyms", word)) {
      return Part.NONE;
    }
    if (LEXICON.is("first names", word)) {
      return last ? Part.NAMESAKE : around.isInFlatText() ? Part.NONE : Part.THING;
    }
    if (LEXICON.is("other titles", word)) {
      return around.span().form().senses().get(0).kind() == Kind.CAST ? Part.THING : Part.NONE;
    }
    if (LEXICON.isOrdinary(word)) {
      return start || around.isInFlatText() ? Part.NONE : Part.THING;
    }
    if (around.isInFlatText()) {
      return around.isNameBefore(1) || !last ? Part.NONE : Part.THING;
    }
    return around.isNameBefore(1) && !last ? Part.NONE : last ? Part.NAMESAKE : Part.THING;
  }

  private static Part right(Surroundings around, PersonName person) {
    Tokens.Token after = around.tokenAfter(1);
    boolean first = isEnd(around, person.first()) && person.isWhole();
    boolean close = around.gapAfter(1).equals(" ") && !around.isPossessive();
    if (!close) {
      return Part.NONE;
    }
    if (LEXICON.is("particles", after.lower())
        && !after.isCapital()
        && around.tokenAfter(2).isCapital()
        && around.gapAfter(2).equals(" ")) {
      return first ? Part.NAMESAKE : Part.THING;
    }
    String word = after.lower();
    if (!after.isCapital()
        || word.equals("i")
        || word.equals("jr")
        || Dates.isDate(word)
        || isOwnLast(around, person)) {
      return Part.NONE;
    }
    boolean asks = around.is(WordClass.AUXILIARY) && asks(around);
    boolean ordinary = LEXICON.isOrdinary(word) && !isSurname(around, word);
    if (asks || (around.isInFlatText() && (ordinary || LEXICON.is("subject verbs", word)))) {
      return Part.NONE;
    }
    if (around.isNameAfter() && LEXICON.is("first names", word)) {
      return around.isInFlatText() || around.isAtStart() ? Part.NONE : Part.THING;
    }
    if (around.isInFlatText()) {
      // Too little to go by for a namesake: any noun or verb could be next to a name.
      return word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing")
          ? Part.NONE
          : Part.THING;
    }
    return first && !ordinary && !LEXICON.is("other titles", word) ? Part.NAMESAKE : Part.THING;
  }

  /** {@code On Monday Brown said}, {@code In Cannes Brown said}. */
  private static boolean saysWhenOrWhere(Surroundings around, String word) {
    String preposition = around.before(2);
    if (Dates.isDate(word)) {
      return !LEXICON.is("first names", word) || LEXICON.is("before a date", preposition);
    }
    return preposition.equals("in")
        || preposition.equals("at")
        || (LEXICON.is(WordClass.PLACE.section(), word) && !LEXICON.is("first names", word));
  }

  /** Whether an auxiliary may stand before its subject. */
  private static boolean asks(Surroundings around) {
    return around.isQuestion() || around.isInFlatText();
  }

  private static boolean isSurname(Surroundings around, String word) {
    return !around.isInFlatText() && LEXICON.is("surnames that are words", word);
  }

  /** Whether the person's own last name follows, maybe over an initial: {@code Ada B. Rook}. */
  private static boolean isOwnLast(Surroundings around, PersonName person) {
    String last = person.last().toLowerCase(Locale.ROOT);
    boolean initial = around.after(1).length() == 1;
    return around.after(1).equals(last) || (initial && around.after(2).equals(last));
  }

  /** Whether the names before, over initials, start with the person's own: {@code Ada B. Rook}. */
  private static boolean ownFirst(Surroundings around, PersonName person) {
    int k = 1;
    while (around.tokenBefore(k).word().trim().length() == 1
        && Character.isUpperCase(around.tokenBefore(k).word().charAt(0))) {
      k++;
    }
    return around.before(k).equals(person.first().toLowerCase(Locale.ROOT));
  }

  private static boolean isEnd(Surroundings around, String end) {
    return around.span().form().text().equalsIgnoreCase(end);
  }
}
