package clippings.mention;

/** First names that share a last name: {@code Ross and Matt Duffer} (SPEC section 5, rule 4). */
final class Coordination {
  private Coordination() {}

  /**
   * Whether a first name is followed by others, joined by commas, {@code and} or {@code &}, of
   * which the last has the person's last name.
   */
  static boolean sharesLastName(Surroundings around, PersonName person) {
    if (around.isPossessive()
        || !person.isWhole()
        || !around.span().form().text().equalsIgnoreCase(person.first())) {
      return false;
    }
    int k = 1;
    while (true) {
      String gap = around.gapAfter(k);
      boolean joined = gap.equals(", ") || gap.equals(" & ") || gap.equals(", & ");
      if (around.after(k).equals("and") && (gap.equals(" ") || gap.equals(", "))) {
        joined = true;
        k++;
      }
      if (!joined || !around.tokenAfter(k).isCapital() || around.tokenAfter(k).possessive()) {
        return false;
      }
      if (around.gapAfter(k + 1).equals(" ")
          && around.tokenAfter(k + 1).word().equalsIgnoreCase(person.last())) {
        return true;
      }
      k++;
    }
  }

  /**
   * Whether a full name follows another first name: {@code Ethan and Maya Hawke} says that there is
   * an Ethan Hawke.
   */
  static boolean hasRelative(Surroundings around) {
    boolean and = around.before(1).equals("and") && around.gapBefore(1).equals(" ");
    int k = and ? 2 : 1;
    Tokens.Token other = around.tokenBefore(k);
    return (and ? around.gapBefore(2).equals(" ") : around.gapBefore(1).equals(" & "))
        && other.isCapital()
        && !other.possessive()
        && Lexicon.english().is("first names", other.lower())
        && !around.isNameBefore(k)
        && !(around.tokenBefore(k + 1).isCapital() && around.gapBefore(k + 1).equals(" "));
  }
}
