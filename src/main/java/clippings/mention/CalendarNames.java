package clippings.mention;

/** Whether the name of a month or day is just that. */
final class CalendarNames {
  private CalendarNames() {}

  /** {@code in May}, {@code May 5}, {@code Friday, May}, {@code Wednesday night}. */
  static boolean isMeant(Surroundings around) {
    String next = around.after(1);
    boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
    boolean numberBefore =
        !around.before(1).isEmpty()
            && Character.isDigit(around.before(1).charAt(0))
            && around.gapBefore(1).indexOf('"') < 0;
    return (around.lexicon().is("before a date", around.before(1))
            && !isAgent(around)
            && !isTheirs(around))
        || number
        || numberBefore
        || (around.gapAfter(1).equals(" ") && around.lexicon().is("after a date", next))
        || (isDate(around, around.before(1)) && !around.isShort())
        || isAmongOthers(around);
  }

  /** Whether a word is a month or day in the language around. */
  static boolean isDate(Surroundings around, String word) {
    return around.lexicon().is(WordClass.DATE.section(), word);
  }

  private static boolean isBetween(Surroundings around, String word) {
    return around.lexicon().is("joins", word)
        || around.lexicon().is("between numbers", word)
        || around.lexicon().is("prepositions", word);
  }

  /** {@code April and May}. */
  static boolean isAmongOthers(Surroundings around) {
    return around.is(WordClass.DATE)
        && ((isDate(around, around.before(2)) && isBetween(around, around.before(1)))
            || (isDate(around, around.after(2)) && isBetween(around, around.after(1)))
            || isDate(around, around.after(1)));
  }

  /** {@code because of May's part}; {@code in May's elections} is the month. */
  private static boolean isTheirs(Surroundings around) {
    return around.isShort()
        && around.isPossessive()
        && !around.lexicon().is("before a place", around.before(1))
        && !around.lexicon().is("in time", around.before(1));
  }

  /** {@code written by May}, {@code a letter from May Brown}. */
  private static boolean isAgent(Surroundings around) {
    return around.lexicon().is("by", around.before(1))
        && around.lexicon().endsIn("participle endings", around.before(2));
  }
}
