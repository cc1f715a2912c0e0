package clippings.html;

import clippings.text.Chars;

/** The length of a text in words, also where its script writes none. */
final class WordCount {
  private WordCount() {}

  /**
   * Words as in {@link clippings.text.Words}; two characters of a script without spaces (Chinese,
   * Japanese, Thai, Lao, Khmer, Burmese) are one.
   */
  static int of(String text) {
    int words = 0;
    int dense = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDense(c)) {
        dense++;
        inWord = false;
      } else {
        boolean letter = Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '\u2019'));
        if (letter && !inWord) {
          words++;
        }
        inWord = letter;
      }
    }
    return words + (dense + 1) / 2;
  }

  private static boolean isDense(char c) {
    return c >= '\u0E00'
        && (Chars.isDense(c)
            || (c >= '\u3040' && c <= '\u30FF')
            || (c >= '\u3400' && c <= '\u9FFF'));
  }
}
