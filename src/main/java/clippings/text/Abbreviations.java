package clippings.text;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of English press text, whose stop need not end a sentence. */
final class Abbreviations {
  /** Never the end of a sentence: a name or number follows. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "st", "prof", "gen", "sen", "rep", "gov", "capt", "lt",
          "col", "sgt", "cpl", "pvt", "cmdr", "adm", "maj", "rev", "hon", "pres", "supt", "det",
          "insp", "messrs", "mme", "mlle", "fr", "sra", "sr", "vs", "v", "no", "nos", "vol", "fig",
          "ft", "feat", "mt", "e.g", "i.e", "cf", "ca", "approx", "ep", "eps", "ch", "pp", "pt");

  /** Now and then the end of a sentence: the next word decides. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jr", "inc", "ltd", "co", "corp", "bros", "etc", "al", "est", "dept", "ave", "blvd", "rd",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "a.m", "p.m",
          "u.s", "u.k", "u.n", "e.u", "l.a", "n.y", "d.c", "ph.d", "b.a", "m.a", "m.d", "u.s.a",
          "p.s", "a.k.a", "min", "hr", "hrs", "calif", "mass", "conn", "fla", "ariz");

  /** Words that start a sentence far more often than they go on with a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "so",
          "in",
          "on",
          "at",
          "as",
          "for",
          "if",
          "when",
          "while",
          "then",
          "there",
          "here",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "what",
          "who",
          "why",
          "how",
          "after",
          "before",
          "since",
          "with",
          "however",
          "meanwhile",
          "yet",
          "no",
          "not",
          "still",
          "now",
          "once",
          "both",
          "also",
          "some",
          "all",
          "one",
          "to",
          "from",
          "by",
          "is",
          "will");

  private Abbreviations() {}

  /**
   * Whether the sentence goes on after a stop.
   *
   * @param word before the stop, with stops inside ({@code U.S}); may be empty
   * @param next the word after it, or the char that stands there
   */
  static boolean goesOn(String word, String next) {
    String before = word.toLowerCase(Locale.ROOT);
    if (BEFORE_A_NAME.contains(before)) {
      return !before.equals("no") || Character.isDigit(next.charAt(0));
    }
    boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
    boolean initials = before.length() > 2 && before.charAt(before.length() - 2) == '.';
    if (!initial && !initials && !ABBREVIATIONS.contains(before)) {
      return false;
    }
    return !STARTERS.contains(next.toLowerCase(Locale.ROOT));
  }
}
