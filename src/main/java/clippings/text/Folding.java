package clippings.text;

import java.util.Locale;

/** Makes spellings comparable that only machines tell apart (rules.md, section 5, rule 1). */
public final class Folding {
  private static final int[] UNMOVED = {};
  private static final String APOSTROPHES =
      "\u2018\u2019\u201A\u201B\u2032\u02B9\u02BB\u02BC\u02BD\u02C8\u00B4\u055A\uA78C\uFF07";
  private static final String QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";
  private static final String SPACES = "\u00A0\u2028\u2029\u202F\u205F\u3000\u1680\u0085";

  private Folding() {}

  /**
   * Folds all but case: accents gone, quotes, apostrophes and dashes plain, ligatures and {@code ß}
   * as two letters, white space collapsed, HTML entities decoded, soft hyphens and zero-width chars
   * dropped.
   *
   * <p>Example: the fold of {@code "Zoë Groß"} reads {@code Zoe Gross}.
   */
  public static FoldedText fold(String text) {
    char[] chars = text.toCharArray();
    char before = ' ';
    for (int i = 0; i < chars.length; i++) {
      // The plain case, by far: one char for one, single spaces, no ampersand.
      char c = chars[i];
      char folded = c < 0x7F && c >= ' ' && c != '`' ? c : SingleChars.fold(c);
      if (folded == SingleChars.OTHER || c == '&' || (folded == ' ' && before == ' ')) {
        return new TextFolder(text).fold();
      }
      chars[i] = folded;
      before = folded;
    }
    int length = chars.length > 0 && before == ' ' ? chars.length - 1 : chars.length;
    return new FoldedText(text, chars, length, UNMOVED, UNMOVED);
  }

  /**
   * The plain form of a quote, apostrophe, dash or space; any other char as it is.
   *
   * <p>Example: {@code plain('\u2019')} is {@code '\''}.
   */
  public static char plain(char c) {
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (SPACES.indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200A')) {
      return ' ';
    }
    return c;
  }

  /**
   * Folds case, quotes, dashes and white space: the form in which lines and passages are compared.
   *
   * <p>Example: {@code caseless(" The\u00A0\u201CEnd\u201D ")} is {@code the "end"}.
   */
  public static String caseless(String text) {
    return caseless(text, new char[text.length()]);
  }

  /**
   * The same as {@link #caseless(String)}, for many texts one after the other.
   *
   * @param space working space, as long as the text or longer; what is in it is lost
   */
  public static String caseless(String text, char[] space) {
    int length = text.length();
    text.getChars(0, length, space, 0);
    char before = ' ';
    boolean simple = true;
    for (int i = 0; i < length; i++) {
      char c = CaselessChars.fold(space[i]);
      // Two spaces have no other bit between them: a branch at each space would be guessed wrong.
      simple &= (c | before) != ' ';
      simple &= c != CaselessChars.OTHER;
      space[i] = c;
      before = c;
    }
    boolean trimmed = length == 0 || before != ' ';
    return simple && trimmed ? new String(space, 0, length) : caselessInFull(text);
  }

  /** The same for any text: white space to collapse, small forms that depend on other letters. */
  private static String caselessInFull(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean spaceAgain = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
      if (!spaceAgain) {
        plain.append(c);
      }
    }
    return plain.toString().stripTrailing().toLowerCase(Locale.ROOT);
  }
}
