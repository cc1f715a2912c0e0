package clippings.mention;

import java.util.Set;

/** What stands between the names of people. */
enum Joint {
  /** {@code and}, in the language around, and signs that bind two. */
  AND(
      Set.of(
          " & ",
          "/",
          " / ",
          "-",
          " vs. ",
          " vs ",
          " versus ",
          " x ",
          " + ",
          " AND ",
          " And ",
          " with ")),
  /** What parts a list. */
  COMMA(Set.of(", ", "; "));

  // Made by Set.of.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> signs;

  Joint(Set<String> signs) {
    this.signs = signs;
  }

  /** Whether it is just that which stands between two names. */
  boolean is(String between, Lexicon lexicon) {
    return signs.contains(between) || (this == AND && isWord(between, lexicon));
  }

  private static boolean isWord(String between, Lexicon lexicon) {
    String bare = between.startsWith(",") ? between.substring(1) : between;
    return bare.length() > 2
        && bare.startsWith(" ")
        && bare.endsWith(" ")
        && lexicon.is("joins", bare.strip());
  }
}
