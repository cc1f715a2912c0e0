package clippings.mention;

import clippings.study.PersonName;

/**
 * First names that share a last name: {@code Ross and Matt Duffer} (rules.md, section 5, rule 4).
 */
final class Coordination {
  private Coordination() {}

  /**
   * Whether a first name is followed by others, joined by commas, {@code and} or {@code &}, of
   * which the last has the person's last name.
   */
  static boolean sharesLastName(Surroundings around, PersonName person) {
    if (around.isPossessive() || !around.isForm(person.first()) || person.last().isEmpty()) {
      return false;
    }
    int k = 1;
    while (true) {
      String gap = around.gapAfter(k);
      boolean joined = gap.equals(", ") || gap.equals(" & ") || gap.equals(", & ");
      if (around.lexicon().is("joins", around.after(k)) && (gap.equals(" ") || gap.equals(", "))) {
        joined = true;
        k++;
      }
      if (!joined || !around.tokenAfter(k).isCapital() || around.tokenAfter(k).possessive()) {
        return false;
      }
      if (around.gapAfter(k + 1).equals(" ") && continuesWithLast(around, k + 1, person)) {
        return true;
      }
      k++;
    }
  }

  private static boolean continuesWithLast(Surroundings around, int k, PersonName person) {
    return around.continuesWith(k, person.last())
        || person.given().stream().skip(1).anyMatch(name -> around.continuesWith(k, name));
  }

  /**
   * Whether a full name follows another first name: {@code Ethan and Maya Hawke} says that there is
   * an Ethan Hawke.
   */
  static boolean hasRelative(Surroundings around) {
    boolean and = around.lexicon().is("joins", around.before(1)) && around.gapBefore(1).equals(" ");
    int k = and ? 2 : 1;
    SentenceTokens.Token other = around.tokenBefore(k);
    return (and ? around.gapBefore(2).equals(" ") : around.gapBefore(1).equals(" & "))
        && other.isCapital()
        && !other.possessive()
        && around.lexicon().isFirstName(other.lower())
        && !around.isNameBefore(k)
        && !(around.tokenBefore(k + 1).isCapital() && around.gapBefore(k + 1).equals(" "));
  }

  /** {@code Swift and Tolley played}, {@code Green and the squad}, {@code Rose and I}. */
  static boolean isWithOthers(Surroundings around) {
    SentenceTokens.Token other = around.tokenAfter(2);
    Lexicon lexicon = around.lexicon();
    boolean name =
        other.isCapital()
            && !lexicon.isOrdinary(other.lower())
            && lexicon.classesOf(other.lower()).isEmpty();
    return around.precedes("joins")
        && around.gapAfter(2).equals(" ")
        && !around.isInFlatText()
        && !lexicon.hasCapitalNouns()
        && (name
            || lexicon.is("determiners", other.lower())
            || lexicon.is("companions", other.lower()));
  }

  /** Whether the span follows another name after {@code and} or {@code &}, as it seems. */
  static boolean isJoined(Passage passage, Span span) {
    int start = span.start();
    if (start < 4 || passage.text().charAt(start - 1) != ' ') {
      return false;
    }
    int from = start - 1;
    while (from > 0 && passage.text().charAt(from - 1) != ' ') {
      from--;
    }
    String word = passage.text().substring(from, start - 1);
    return word.equals("&") || passage.lexicon().is("joins", word);
  }
}
