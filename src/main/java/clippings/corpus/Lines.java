package clippings.corpus;

import clippings.article.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines at {@code \n}, {@code \r\n} and lone {@code \r}, as editors do. */
final class Lines {
  private Lines() {}

  /** The lines of a text, numbered from 1. A line break at the very end opens no further line. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, line)));
    return lines;
  }

  /** One line of a text of many: a line break and the white space around it become one space. */
  static String joined(String text) {
    String stripped = text.strip();
    if (!hasBreak(stripped)) {
      // As nearly all are.
      return stripped;
    }
    StringBuilder line = new StringBuilder(stripped.length());
    int i = 0;
    while (i < stripped.length()) {
      int end = i;
      boolean breaks = false;
      while (end < stripped.length() && isSpace(stripped.charAt(end))) {
        breaks |= isBreak(stripped.charAt(end++));
      }
      if (breaks) {
        line.append(' ');
      } else {
        end = Math.max(end, i + 1);
        line.append(stripped, i, end);
      }
      i = end;
    }
    return line.toString();
  }

  private static boolean hasBreak(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u000B' || c == '\f' || isBreak(c);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
