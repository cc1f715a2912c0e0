package clippings.clean;

import clippings.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline among the lines above the run of paragraphs. */
final class Headline {
  /** No line is the headline. */
  static final int NONE = -1;

  private static final int WINDOW = 40;
  private static final double THRESHOLD = 1.5;

  private final List<Row> rows;
  private final BodyRun run;

  Headline(List<Row> rows, BodyRun run) {
    this.rows = rows;
    this.run = run;
  }

  /** The row that is the headline, or {@link #NONE}. */
  int find() {
    Set<String> body = bodyWords();
    int best = NONE;
    double bestScore = THRESHOLD;
    int last = Math.min(run.start() + 1, rows.size());
    for (int i = Math.max(0, run.start() - WINDOW); i < last; i++) {
      double score = score(i, body);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** The row that repeats a title known from elsewhere and stands nearest above the run. */
  int findRepeated(String title) {
    String wanted = Folding.caseless(title);
    int last = Math.min(run.start() + 1, rows.size());
    for (int i = last - 1; i >= 0; i--) {
      if (repeats(rows.get(i), wanted)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a row is the folded title, or it with the name of the site behind it. */
  static boolean repeats(Row row, String title) {
    String line = row.folded();
    if (title.isEmpty() || line.isEmpty()) {
      return false;
    }
    return line.equals(title) || continues(line, title) || continues(title, line);
  }

  private static boolean continues(String whole, String start) {
    if (start.length() < 15 || !whole.startsWith(start)) {
      return false;
    }
    String rest = whole.substring(start.length());
    return rest.length() < 40
        && (rest.startsWith(" |") || rest.startsWith(" -") || rest.startsWith(" ::"));
  }

  private double score(int i, Set<String> body) {
    Row row = rows.get(i);
    LineFeatures shape = row.shape();
    int words = shape.words();
    if ((row.isFurniture() && !row.has("recurring line")) || words < 2 || words > 32) {
      return -10;
    }
    boolean sentence = shape.end() == '.' && !row.text().endsWith("..") && shape.running();
    if ((sentence && words > 12) || shape.endsWithColon() || shape.end() == ',') {
      return -10;
    }
    double score = Math.min(words, 10) * 0.3 + Math.min(4.0, 1.0 * sharedWords(row, body));
    score += words < 4 ? -1.5 : 0;
    score -= sentence ? 2.5 : 0;
    score -= row.has("recurring line") ? 2 : 0;
    score -= Math.max(0, run.start() - i - 3) * 0.12;
    for (int j = i + 1; j < Math.min(i + 6, rows.size()) && j < run.start() + 1; j++) {
      Row below = rows.get(j);
      if (below.has("date line") || below.has("byline")) {
        score += 1;
        break;
      }
    }
    for (int j = 0; j < rows.size(); j++) {
      if (j != i
          && words > 3
          && !row.folded().isEmpty()
          && rows.get(j).folded().equals(row.folded())) {
        score += 1;
        break;
      }
    }
    if (i == run.start()) {
      // The run may start with a headline that ends as a sentence does.
      score -= row.isParagraph() ? 3 : 0;
    }
    score += i == 0 ? 1 : 0;
    return score;
  }

  /** How many words of the row the run has too. */
  private static int sharedWords(Row row, Set<String> body) {
    int shared = 0;
    for (String word : contentWords(row.folded())) {
      shared += body.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private Set<String> bodyWords() {
    Set<String> words = new HashSet<>();
    int chars = 0;
    for (int i = run.start(); i < run.end() && chars < 6000; i++) {
      Row row = rows.get(i);
      if (row.isParagraph()) {
        String folded = row.folded().isEmpty() ? Folding.caseless(row.text()) : row.folded();
        words.addAll(contentWords(folded));
        chars += folded.length();
      }
    }
    return words;
  }

  /** The longer words of a folded line, cut to their stems; pairs of ideographs. */
  private static Set<String> contentWords(String folded) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < folded.length()) {
      int start = at;
      while (at < folded.length() && LineScanner.isWordChar(folded.charAt(at))) {
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      boolean wide = folded.charAt(start) >= '\u1100';
      if (wide) {
        for (int i = start; i + 2 <= at; i++) {
          words.add(folded.substring(i, i + 2));
        }
      } else if (at - start >= 4) {
        words.add(folded.substring(start, Math.min(at, start + 5)));
      }
    }
    return words;
  }
}
