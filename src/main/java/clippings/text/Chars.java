package clippings.text;

/** What a char is to words: a letter, part of a script without spaces, or neither. */
public final class Chars {
  /** In {@link #kind}: a letter, digit, mark, or half of a rare letter. */
  public static final int WORD = 1;

  /** In {@link #kind}: a word by itself. */
  public static final int ALONE = 2;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] =
          (byte) ((computeIsWord((char) c) ? WORD : 0) | (computeIsAlone((char) c) ? ALONE : 0));
    }
  }

  private Chars() {}

  /** {@link #WORD} and {@link #ALONE} as bits, for loops that do without branches. */
  public static int kind(char c) {
    return KINDS[c];
  }

  /** Whether {@code c} belongs to a word: a letter, digit, mark, or half of a rare letter. */
  public static boolean isWord(char c) {
    return (KINDS[c] & WORD) != 0;
  }

  /**
   * Whether {@code c} is a word by itself: an ideograph or kana, scripts that put no spaces between
   * words.
   */
  public static boolean isAlone(char c) {
    return (KINDS[c] & ALONE) != 0;
  }

  /** Thai, Lao, Burmese, Khmer: no spaces between words, but some between clauses. */
  public static boolean isDense(char c) {
    return (c >= '\u0E00' && c <= '\u0EFF')
        || (c >= '\u1000' && c <= '\u109F')
        || (c >= '\u1780' && c <= '\u17FF');
  }

  private static boolean computeIsAlone(char c) {
    return (isDense(c) && computeIsWord(c))
        || (c >= '\u3040' && c <= '\u30FF' && c != '\u30FB' && c != '\u30FC')
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
