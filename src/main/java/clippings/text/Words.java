package clippings.text;

/** Words: runs of letters and digits, with inner apostrophes. */
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter =
          java.lang.Character.isLetterOrDigit(c)
              || java.lang.Character.isSurrogate(c)
              || (inWord && (c == '\'' || c == '\u2019'));
      if (letter && !inWord) {
        count++;
      }
      inWord = letter;
    }
    return count;
  }
}
