package clippings.clean;

import clippings.article.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts sentences together again that links and emphasis have broken into lines: {@code He told},
 * {@code The Post}, {@code on Friday that it rained.}
 *
 * <p>A line goes on in the next one if that starts with a small letter or with what stands behind a
 * word, and in a capital if the sentence is open on both sides of it. Menus are broken alike, but
 * never read as running text.
 */
final class Fragments {
  private static final int FEWEST_WORDS = 6;
  private static final int OPEN_WORDS = 12;
  private static final int PHRASE_WORDS = 3;
  private static final int SMALL = 4;
  private static final int NARROWEST = 25;
  private static final int WIDEST = 120;
  private static final String BEFORE_WORDS = "(“„«‘$€£";
  private static final String BEHIND_WORDS = ",;.)!?%";
  private static final String QUOTES = "\"”’»“«";
  private static final String CLOSING = "\")’”»'";
  private static final String OPEN = ",;&-–—/" + BEFORE_WORDS;

  private Fragments() {}

  /**
   * The lines of a text with no blank line among them, in order, those of one sentence together.
   *
   * <p>Example: of {@code Home}, {@code He told}, {@code The Post}, {@code on Friday that it
   * rained.}, the last three.
   *
   * @param apart which lines are no part of a sentence: dates, bylines and such
   */
  static List<List<Line>> of(List<Line> block, Predicate<Line> apart) {
    List<List<Line>> groups = new ArrayList<>();
    int widest = block.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    int from = 0;
    for (int i = 0; i < block.size(); i++) {
      boolean joined = i + 1 < block.size() && runsOn(block, i, widest);
      if (!joined || apart.test(block.get(i)) || apart.test(block.get(i + 1))) {
        add(block.subList(from, i + 1), groups);
        from = i + 1;
      }
    }
    return groups;
  }

  private static void add(List<Line> lines, List<List<Line>> groups) {
    if (lines.size() > 1 && !isRunning(lines)) {
      lines.forEach(line -> groups.add(List.of(line)));
    } else {
      groups.add(lines);
    }
  }

  /** Whether a line goes on in the next. */
  private static boolean runsOn(List<Line> block, int i, int widest) {
    String line = block.get(i).text();
    String next = block.get(i + 1).text();
    if (!isOpen(line)) {
      return startsBehindWord(next);
    }
    boolean within = i > 0 && startsSmall(line) && isOpen(block.get(i - 1).text());
    boolean nextGoesOn = i + 2 < block.size() && isOpen(next) && continues(block.get(i + 2).text());
    return continues(next)
        || within
        || (nextGoesOn && (endsInSmallWord(line) || isFull(line, next, widest)));
  }

  /** Whether the first word of the next line had no room in a line of text that was wrapped. */
  private static boolean isFull(String line, String next, int widest) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return widest <= WIDEST && next.length() >= NARROWEST && line.length() + 1 + word > widest;
  }

  private static boolean continues(String text) {
    return startsSmall(text) || startsBehindWord(text);
  }

  /** Whether a line breaks off within a sentence, as far as its end can tell. */
  private static boolean isOpen(String line) {
    String text = line.strip();
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    // A quote or bracket behind a space opens.
    return last >= 0
        && (text.charAt(last) == ' '
            || Character.isLetterOrDigit(text.charAt(last))
            || OPEN.indexOf(text.charAt(last)) >= 0);
  }

  /** Whether a line ends as headlines seldom do: with a word of a few small letters, or a comma. */
  private static boolean endsInSmallWord(String line) {
    String text = line.strip();
    int end = text.length();
    int at = end;
    while (at > 0 && Character.isLowerCase(text.charAt(at - 1))) {
      at--;
    }
    boolean word = at == 0 || text.charAt(at - 1) == ' ';
    return at == end ? !Character.isLetterOrDigit(text.charAt(end - 1)) : word && end - at <= SMALL;
  }

  /** Whether a line starts with a small word: no address, no code such as {@code abc/de}. */
  private static boolean startsSmall(String line) {
    String text = line.strip();
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean code = at < text.length() && "/_@#0123456789".indexOf(text.charAt(at)) >= 0;
    return at > 0 && Character.isLowerCase(text.charAt(0)) && !code;
  }

  /** Whether a line starts with a sign that stands right behind a word; a quote may also open. */
  private static boolean startsBehindWord(String line) {
    String text = line.strip();
    if (text.length() < 2 || text.charAt(1) == '.') {
      return false;
    }
    char first = text.charAt(0);
    boolean closes = QUOTES.indexOf(first) >= 0 && !Character.isLetterOrDigit(text.charAt(1));
    return closes || BEHIND_WORDS.indexOf(first) >= 0;
  }

  /**
   * Whether lines together read as running text: most words small, one line more than a name, and a
   * sentence that ends or is long.
   */
  private static boolean isRunning(List<Line> lines) {
    int small = 0;
    int all = 0;
    int most = 0;
    for (Line line : lines) {
      int before = all;
      String text = line.text();
      for (int at = 0; at < text.length(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at)) && (at == 0 || text.charAt(at - 1) == ' ')) {
          all++;
          small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
        }
      }
      most = Math.max(most, all - before);
    }
    boolean ends = !isOpen(lines.get(lines.size() - 1).text());
    return small * 2 > all && most >= PHRASE_WORDS && all >= (ends ? FEWEST_WORDS : OPEN_WORDS);
  }

  /**
   * The text of lines that belong together; a plain quote opens and closes in turn, and a word that
   * a hyphen breaks at the end of a line is one again.
   */
  static String join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (Line line : lines) {
      String next = line.text().strip();
      char last = text.isEmpty() ? '(' : text.charAt(text.length() - 1);
      boolean glued =
          startsBehindWord(next)
              || BEFORE_WORDS.indexOf(last) >= 0
              || (quoted && (last == '"' || next.startsWith("\"")));
      boolean broken = isBroken(text, next);
      if (broken && Character.isLowerCase(next.charAt(0))) {
        text.setLength(text.length() - 1);
      }
      text.append(glued || broken ? "" : " ").append(next);
      quoted ^= next.chars().filter(c -> c == '"').count() % 2 == 1;
    }
    return text.toString();
  }

  private static boolean isBroken(CharSequence text, String next) {
    int last = text.length() - 1;
    return last > 0
        && text.charAt(last) == '-'
        && Character.isLowerCase(text.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLetter(next.charAt(0));
  }
}
