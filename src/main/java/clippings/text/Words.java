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
    int count = 0;
    boolean inWord = false;
    for (int i = 0, n = text.length(); i < n; i++) {
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
