package clippings.corpus;

import clippings.article.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into lines at {@code \n}, {@code \r\n} and lone {@code \r}, as editors do. */
final class Lines {
  private static final Pattern LINE_BREAK =
      Pattern.compile("\\s*[\\n\\r\\u0085\\u2028\\u2029]\\s*");

  private Lines() {}

  /**
   * The lines of a text, numbered from 1. A line break at the very end opens no further line.
   *
   * <p>NUL and halves of surrogate pairs, which JSON can hold but UTF-8 and CSV cannot, become
   * U+FFFD.
   */
  static List<Line> of(String text) {
    String sound = hasUnsoundChars(text) ? sound(text) : text;
    List<Line> lines = new ArrayList<>();
    boolean mayHaveReturns = sound.indexOf('\r') >= 0;
    int start = 0;
    while (start < sound.length()) {
      int end = sound.indexOf('\n', start);
      if (mayHaveReturns) {
        int carriageReturn = sound.indexOf('\r', start);
        mayHaveReturns = carriageReturn >= 0;
        if (mayHaveReturns && (end < 0 || carriageReturn < end)) {
          end = carriageReturn;
        }
      }
      if (end < 0) {
        end = sound.length();
      }
      lines.add(new Line(lines.size() + 1, sound.substring(start, end)));
      start = sound.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  /** One line of a text of many: a line break and the white space around it become one space. */
  static String joined(String text) {
    String sound = hasUnsoundChars(text) ? sound(text) : text;
    return LINE_BREAK.matcher(sound.strip()).replaceAll(" ");
  }

  /**
   * Whether there is a NUL or a surrogate. Goes over every char of a corpus, so it is written
   * without branches: a term is negative only for the char that it looks for.
   */
  private static boolean hasUnsoundChars(String text) {
    char[] chars = new char[text.length()];
    text.getChars(0, chars.length, chars, 0);
    int signs = 0;
    for (int i = 0; i < chars.length; i++) {
      int nul = chars[i] - 1;
      int surrogate = ((chars[i] ^ 0xD800) & 0xF800) - 1;
      signs |= nul | surrogate;
    }
    return signs < 0;
  }

  private static String sound(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> sound.appendCodePoint(c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c));
    return sound.toString();
  }
}
