package clippings.text;

/** What a char is to words: a letter, part of a script without spaces, or neither. */
public final class Chars {
  private static final boolean[] WORD = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < WORD.length; c++) {
      WORD[c] = computeIsWord((char) c);
    }
  }

  private Chars() {}

  /** Whether {@code c} belongs to a word: a letter, digit, mark, or half of a rare letter. */
  public static boolean isWord(char c) {
    return WORD[c];
  }

  /**
   * Whether {@code c} is a word by itself: an ideograph or kana, scripts that put no spaces between
   * words.
   */
  public static boolean isAlone(char c) {
    return (c >= '\u3040' && c <= '\u30FF' && c != '\u30FB' && c != '\u30FC')
        || (c >= '\u3400' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  private static boolean computeIsWord(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
