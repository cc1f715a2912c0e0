package clippings.quality.flat;

import java.util.ArrayList;
import java.util.List;

/** Words as Python's {@code \w+} finds them, which the measures of others are made with. */
public final class WordList {
  private WordList() {}

  /**
   * The words of a text as written: runs of letters, digits and underscores.
   *
   * <p>Example: {@code of("It's 5")} is {@code It}, {@code s}, {@code 5}.
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isWord(c)) {
        if (start >= 0) {
          words.add(text.substring(start, at));
        }
        start = -1;
      } else if (start < 0) {
        start = at;
      }
      at += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isWord(int c) {
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
