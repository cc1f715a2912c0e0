package clippings.mention;

import clippings.study.PersonName;
import clippings.text.FirstNames;
import java.util.List;
import java.util.Locale;

/** Whether the names next to a form are the person's own, in whatever spelling. */
final class GivenNames {
  /** More names than these stand before nobody's last name. */
  private static final int MOST = 4;

  private GivenNames() {}

  /**
   * How many words before a last name are the person's own given names: {@code Joe} and {@code J.}
   * for Joseph, {@code Ada M.} and {@code Ada Mara} for Ada; 0 if they are none, or another's.
   */
  static int ownBefore(Surroundings around, PersonName person) {
    if (person.given().isEmpty() || !around.isLastOf(person)) {
      return 0;
    }
    String own = person.given().get(0);
    for (int k = 1; k <= MOST; k++) {
      SentenceTokens.Token token = around.tokenBefore(k);
      if (!token.isCapital() || token.possessive() || !isWithin(around.gapBefore(k))) {
        return 0;
      }
      String word = token.word();
      if (k == 1 && isSecondLastName(word, person) && around.gapBefore(1).equals(" ")) {
        return 1;
      }
      if (word.equalsIgnoreCase(own) || FirstNames.isShortFor(word, own) || isAll(word, person)) {
        return k;
      }
      if (isInitial(token) && around.gapBefore(k).equals(" ") && isWord(around, k)) {
        return 0;
      }
      if (isInitial(token) ? isFirstOf(around, k, own) : endsDouble(around, k, own)) {
        boolean second = around.tokenBefore(k + 1).word().equalsIgnoreCase(own);
        return second && around.gapBefore(k + 1).equals(" ") ? k + 1 : k;
      }
      if (!isInitial(token) && !around.lexicon().isFirstName(token.lower())) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code Smith} of Emile Smith Dyer: he is Smith Dyer, too. */
  private static boolean isSecondLastName(String word, PersonName person) {
    int given = person.given().size();
    return given > 1 && word.length() > 1 && word.equalsIgnoreCase(person.given().get(given - 1));
  }

  /** {@code P.-D.G.}: more initials than a name has, and no space between them. */
  static boolean endsAcronym(Surroundings around) {
    return isInitial(around.tokenBefore(2))
        && isInitial(around.tokenBefore(3))
        && !around.gapBefore(2).contains(" ")
        && !around.gapBefore(3).contains(" ");
  }

  /** {@code I}, or {@code A} and {@code Y} where they are words. */
  static boolean isWord(Surroundings around, int k) {
    return around.before(k).equals("i") || around.lexicon().isOrdinary(around.before(k));
  }

  /**
   * Whether another name of the person's own follows, maybe over an initial: {@code Ada B. Rook},
   * {@code Ole Gunnar}.
   */
  static boolean isOwnAfter(Surroundings around, PersonName person) {
    boolean initial = around.after(1).length() == 1;
    return (!person.last().isEmpty()
            && (around.continuesWith(1, person.last())
                || (initial && around.continuesWith(2, person.last()))))
        || person.given().stream().skip(1).anyMatch(name -> around.continuesWith(1, name));
  }

  /** {@code Rook Jr}: whether what follows is the suffix of a name. */
  static boolean isBeforeSuffix(Surroundings around) {
    String gap = around.gapAfter(1);
    return (gap.equals(" ") || gap.equals(", "))
        && around.tokenAfter(1).isCapital()
        && isSuffix(around.after(1));
  }

  /** {@code Rook Sr} where the person's own suffix is another. */
  static boolean isBeforeOtherSuffix(Surroundings around, PersonName person) {
    return !person.suffix().isEmpty()
        && isBeforeSuffix(around)
        && person.suffix().charAt(0) != around.after(1).charAt(0);
  }

  static boolean isInitial(SentenceTokens.Token token) {
    return token.word().length() == 1 && token.isCapital();
  }

  /** {@code RJ}, {@code JD}: two initials without a stop, unlike {@code PM}. */
  static boolean areInitials(SentenceTokens.Token token) {
    return token.word().length() == 2 && token.word().indexOf('J') >= 0;
  }

  /** {@code Jr} and the like. */
  static boolean isSuffix(String word) {
    return PersonName.isSuffix(word);
  }

  private static boolean isWithin(String gap) {
    return gap.equals(" ")
        || gap.equals(". ")
        || gap.equals(".")
        || gap.equals("-")
        || gap.equals(".-");
  }

  /** Whether an initial is the first one, and of that name. */
  private static boolean isFirstOf(Surroundings around, int k, String own) {
    SentenceTokens.Token before = around.tokenBefore(k + 1);
    boolean more = before.isCapital() && isInitial(before) && isWithin(around.gapBefore(k + 1));
    return !more && Character.toLowerCase(own.charAt(0)) == around.before(k).charAt(0);
  }

  /** {@code JT} for J. T.: the initials of all given names. */
  private static boolean isAll(String word, PersonName person) {
    List<String> given = person.given();
    if (word.length() < 2 || word.length() != given.size()) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    given.forEach(name -> initials.append(name.charAt(0)));
    return word.contentEquals(initials.toString().toUpperCase(Locale.ROOT));
  }

  /** {@code Lena} of Anna-Lena, whose first half stands before it. */
  private static boolean endsDouble(Surroundings around, int k, String own) {
    return around.gapBefore(k).equals(" ")
        && around.gapBefore(k + 1).equals("-")
        && own.equalsIgnoreCase(around.tokenBefore(k + 1).word() + "-" + around.before(k));
  }
}
