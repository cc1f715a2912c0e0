package clippings.text;

/** Words: runs of letters and digits, with inner apostrophes; an ideograph or kana is one. */
public final class Words {
  private Words() {}

  /**
   * How many words {@code text} has.
   *
   * <p>Example: {@code count("It's a two-part finale")} is 5.
   */
  public static int count(CharSequence text) {
    return count(text, Integer.MAX_VALUE);
  }

  /**
   * Whether {@code text} has so many words; what is behind them is not read.
   *
   * <p>Example: {@code areAtLeast(2, "It's a two-part finale")} is true.
   */
  public static boolean areAtLeast(int words, CharSequence text) {
    return count(text, words) >= words;
  }

  private static int count(CharSequence text, int enough) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0, n = text.length(); i < n && count < enough; i++) {
      char c = text.charAt(i);
      if (!Chars.isWord(c)) {
        inWord =
            inWord && (c == '\'' || c == '\u2019') && i + 1 < n && Chars.isWord(text.charAt(i + 1));
      } else if (c >= '\u3040' && Chars.isAlone(c)) {
        count++;
        inWord = false;
      } else if (!inWord) {
        count++;
        inWord = true;
      }
    }
    return count;
  }
}
