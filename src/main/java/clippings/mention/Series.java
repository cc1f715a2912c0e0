package clippings.mention;

/** What follows a name after a comma. */
final class Series {
  private Series() {}

  /** {@code Young, gifted and loud}; {@code Eleven, twelve}: words of a kind. */
  static boolean isPartOf(Surroundings around) {
    String next = around.after(1);
    if (around.lexicon().is("adverbs", next)
        && !around.lexicon().is(WordClass.NUMBER.section(), around.after(2))) {
      return false;
    }
    if (around.lexicon().is("of", around.after(2))) {
      return false; // one of the best
    }
    return around.lexicon().is(WordClass.COLOUR.section(), next)
        || around.lexicon().is(WordClass.NUMBER.section(), next)
        || around.lexicon().is(WordClass.NUMBER.section(), around.after(2))
        || (around.gapAfter(2).equals(", ") && !around.isShort())
        || around.lexicon().is("joins", around.after(2));
  }

  /** Whether a word is the age of a person. */
  static boolean isAge(String word) {
    return word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }

  /** {@code (Young)}, {@code (60. Koch)}: nothing else but a number is in the brackets. */
  static boolean isInBrackets(Surroundings around) {
    String before = around.before(1);
    boolean minute = !before.isEmpty() && Character.isDigit(before.charAt(0));
    String gap = minute ? around.gapBefore(2) : around.gapBefore(1);
    return gap.endsWith("(") && around.gapAfter(1).startsWith(")");
  }

  /** {@code Stones 7, Best 4.}, {@code Stones (7)}: a mark of one digit or two behind a name. */
  static boolean isMarked(Surroundings around) {
    String mark = around.after(1);
    String gap = around.gapAfter(2);
    boolean number = !mark.isEmpty() && mark.length() < 3 && Character.isDigit(mark.charAt(0));
    boolean bare =
        around.gapAfter(1).equals(" ")
            && !around.is(WordClass.DATE)
            && (gap.isEmpty() || ",;.)".indexOf(gap.charAt(0)) >= 0);
    boolean inBrackets = around.gapAfter(1).equals(" (") && gap.startsWith(")");
    return around.isShort() && !around.is(WordClass.NUMBER) && number && (bare || inBrackets);
  }
}
