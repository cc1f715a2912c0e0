package clippings.corpus;

import clippings.article.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks off lines of Markdown (CommonMark): quotes, emphasis, links, pictures and
 * escapes. Those of headings stay, since they tell what the line is. What is left of each line
 * keeps its number.
 */
final class Markdown {
  private static final Pattern START = Pattern.compile("\\s{0,3}(?:>\\s?){1,9}\\s+");
  private static final Pattern REFERENCE = Pattern.compile("\\s{0,3}\\[[^\\]]{1,99}\\]:\\s+\\S.*");
  private static final int MOST_MARKS = 3;

  private final String text;
  private final StringBuilder plain = new StringBuilder();

  /** For each bracket that closes the text of a link: where the link ends. */
  private final int[] ends;

  private int nextClosing = -1;

  private Markdown(String text) {
    this.text = text;
    this.ends = new int[text.length()];
  }

  /** Whether some line has a link, as plain text has none. */
  static boolean isIn(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.text().contains("](http"));
  }

  /** The lines as they read; references to links are empty. */
  static List<Line> plain(List<Line> lines) {
    return lines.stream().map(line -> new Line(line.number(), plain(line.text()))).toList();
  }

  private static String plain(String line) {
    if (REFERENCE.matcher(line).matches()) {
      return "";
    }
    Matcher start = START.matcher(line);
    Markdown rest = new Markdown(start.lookingAt() ? line.substring(start.end()) : line);
    rest.findLinks();
    rest.read();
    return rest.plain.toString();
  }

  /** Pairs brackets, inner ones first. */
  private void findLinks() {
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open[depth++] = i;
      } else if (c == ']' && depth > 0) {
        int from = open[--depth];
        ends[i] = end(i, from > 0 && text.charAt(from - 1) == '[');
        ends[from] = ends[i] > 0 ? i : 0;
      }
    }
  }

  /** Where a link ends whose text ends at {@code close}; 0 if it is none. */
  private int end(int close, boolean inner) {
    char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    if (inner && next == ']') {
      return close + 2;
    }
    if (next == '[') {
      int end = text.indexOf(']', close + 2);
      return end > 0 && end - close < 100 ? end + 1 : 0;
    }
    if (next != '(') {
      return 0;
    }
    // Looked for once, since a line may have a million brackets.
    if (nextClosing <= close) {
      int found = text.indexOf(')', close);
      nextClosing = found < 0 ? text.length() : found;
    }
    boolean nested = text.lastIndexOf('(', nextClosing) > close + 1;
    int end = nested && text.startsWith("))", nextClosing) ? nextClosing + 1 : nextClosing;
    return end < text.length() ? end + 1 : 0;
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '!' && text.startsWith("[", i + 1) && ends[i + 1] > 0) {
        i = ends[ends[i + 1]];
      } else if (c == '[' && (ends[i] > 0 || isWiki(i))) {
        i++;
      } else if (c == ']' && ends[i] > 0) {
        i = ends[i];
      } else if (c == '\\' && i + 1 < text.length() && isSign(text.charAt(i + 1))) {
        plain.append(text.charAt(i + 1));
        i += 2;
      } else if (c == '*' || c == '_') {
        i = emphasis(i, c);
      } else {
        plain.append(c);
        i++;
      }
    }
  }

  private boolean isWiki(int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == '[' && ends[i + 1] > 0;
  }

  /** Marks at the edge of words go; between spaces, and in the midst of a word, they stay. */
  private int emphasis(int from, char mark) {
    int to = from;
    while (to < text.length() && text.charAt(to) == mark) {
      to++;
    }
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char after = to == text.length() ? ' ' : text.charAt(to);
    boolean alone = before == ' ' && after == ' ';
    boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    if (to - from > MOST_MARKS || alone || within) {
      plain.append(text, from, to);
    }
    return to;
  }

  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
