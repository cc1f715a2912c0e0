package clippings.clean;

import clippings.article.Line;
import clippings.article.LineMark;
import clippings.text.Folding;
import clippings.text.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line that is not blank, and all that is known of it without its neighbours.
 *
 * @param lines as read: one, or the lines of a paragraph that was wrapped
 * @param text trimmed, white space collapsed
 * @param folded text after {@code Folding.caseless}; empty for a line longer than any pattern
 * @param shape its shape
 * @param afterBlank whether it is the first line or a blank line stands above it
 * @param furniture what it is by its own words and shape, if furniture
 */
record Row(
    List<Line> lines,
    String text,
    String folded,
    LineFeatures shape,
    boolean afterBlank,
    Optional<Furniture> furniture) {

  /** The rows of a text, in order. */
  static List<Row> of(List<Line> lines, LineRules rules) {
    List<Row> rows = new ArrayList<>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !isBlank(lines.get(end).text())) {
        end++;
      }
      if (end - at > 1 && !lines.get(at).isMarked() && Wrapping.isWrapped(lines.subList(at, end))) {
        rows.add(row(lines.subList(at, end), true, rules));
      } else {
        for (int i = at; i < end; i++) {
          rows.add(row(lines.subList(i, i + 1), i == at, rules));
        }
      }
      at = end + 1;
    }
    return rows;
  }

  private static Row row(List<Line> lines, boolean afterBlank, LineRules rules) {
    String text =
        lines.size() == 1
            ? collapse(lines.get(0).text())
            : collapse(lines.stream().map(Line::text).collect(Collectors.joining(" ")));
    LineFeatures shape = LineFeatures.of(text);
    String folded = shape.words() <= rules.mostWords() ? Folding.caseless(text) : "";
    return new Row(lines, text, folded, shape, afterBlank, rules.find(text, folded, shape));
  }

  /** The same row, known to be furniture. */
  Row as(Furniture known) {
    return new Row(lines, text, folded, shape, afterBlank, Optional.of(known));
  }

  /** The form in which lines are compared across articles, hashed. */
  long hash() {
    return TextHash.of(folded.isEmpty() ? Folding.caseless(text) : folded);
  }

  /** What the mark-up said of it. */
  LineMark mark() {
    return lines.get(0).mark();
  }

  int words() {
    return shape.words();
  }

  boolean isFurniture() {
    return furniture.isPresent();
  }

  boolean has(Furniture.Scope scope) {
    return furniture.isPresent() && furniture.get().scope() == scope;
  }

  boolean has(String reason) {
    return furniture.isPresent() && furniture.get().reason().equals(reason);
  }

  /** Whether it reads as a paragraph of running text: a sentence of some length, or long. */
  boolean isParagraph() {
    if (furniture.isPresent() && furniture.get().scope() != Furniture.Scope.EDGE) {
      return false;
    }
    int words = shape.words();
    if (shape.endsSentence() || shape.endsWithColon()) {
      boolean running =
          shape.running()
              || shape.sentences() >= 3
              || (words >= 12 && shape.lowerCase() * 3 >= words);
      return words >= 9 && (running || words >= 25) && shape.glued() < 4;
    }
    return words >= 25 && shape.running() && shape.commas() + shape.sentences() > 0;
  }

  /** Whether it ends as a sentence, however short it is. */
  boolean isSentence() {
    return shape.endsSentence() && shape.letters() > 1;
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return LineScanner.blank(c) || c == '\uFEFF';
  }

  private static String collapse(String text) {
    int length = text.length();
    boolean clean = true;
    for (int i = 0; i < length && clean; i++) {
      char c = text.charAt(i);
      clean = c == ' ' ? i > 0 && i < length - 1 && text.charAt(i - 1) != ' ' : !isSpace(c);
    }
    if (clean) {
      return text;
    }
    StringBuilder out = new StringBuilder(length);
    boolean gap = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c);
    }
    return out.toString();
  }
}
