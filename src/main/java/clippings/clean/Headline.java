package clippings.clean;

import clippings.text.Folding;
import java.util.List;

/** Finds the headline among the lines above the run of paragraphs. */
final class Headline {
  /** No line is the headline. */
  static final int NONE = -1;

  private static final int WINDOW = 40;
  private static final int ENOUGH_CHARS = 3000;
  private static final double THRESHOLD = 1.5;

  private final List<Row> rows;
  private final BodyRun run;

  Headline(List<Row> rows, BodyRun run) {
    this.rows = rows;
    this.run = run;
  }

  /** The row that is the headline, or {@link #NONE}. */
  int find() {
    Vocabulary body = bodyWords();
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

  private double score(int i, Vocabulary body) {
    Row row = rows.get(i);
    LineFeatures shape = row.shape();
    int words = shape.words();
    if ((row.isFurniture() && !row.has("recurring line")) || words < 2 || words > 32) {
      return -10;
    }
    if (i == run.start() && run.end() - run.start() == 1) {
      // All there is of the article is no headline.
      return -10;
    }
    boolean sentence = shape.end() == '.' && !row.text().endsWith("..") && shape.running();
    if ((sentence && words > 12)
        || shape.sentences() >= 3
        || shape.endsWithColon()
        || shape.end() == ',') {
      return -10;
    }
    double score = Math.min(words, 10) * 0.3 + Math.min(4.0, body.shared(row.folded()));
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
    score += standsAbove(i) ? 1.5 : 0;
    return score;
  }

  /**
   * Whether between a row and the run there are only date lines, bylines, captions and the like.
   */
  private boolean standsAbove(int i) {
    for (int j = i + 1; j < run.start(); j++) {
      if (!rows.get(j).isFurniture() && !rows.get(j).isSentence()) {
        return false;
      }
    }
    return i < run.start();
  }

  /** The words of the first paragraphs of the run. */
  private Vocabulary bodyWords() {
    Vocabulary words = new Vocabulary();
    int chars = 0;
    for (int i = run.start(); i < run.end() && chars < ENOUGH_CHARS; i++) {
      Row row = rows.get(i);
      if (row.isParagraph()) {
        words.add(row.folded().isEmpty() ? Folding.caseless(row.text()) : row.folded());
        chars += row.text().length();
      }
    }
    return words;
  }
}
