package clippings.clean;

import clippings.text.Folding;
import java.util.Arrays;
import java.util.List;

/** Finds the headline among the lines above the run of paragraphs. */
final class Headline {
  /** No line is the headline. */
  static final int NONE = -1;

  private static final int WINDOW = 40;
  private static final int MOST_SHARED = 4;

  /** What the words shared with the article add to a score, and more than rounding can add. */
  private static final double MOST_FOR_WORDS = MOST_SHARED + 0.001;

  private static final double THRESHOLD = 1.5;

  private final List<Row> rows;
  private final BodyRun run;

  Headline(List<Row> rows, BodyRun run) {
    this.rows = rows;
    this.run = run;
  }

  /** The row that is the headline, or {@link #NONE}. */
  int find() {
    int from = Math.max(0, run.start() - WINDOW);
    int last = Math.min(run.start() + 1, rows.size());
    double[] least = new double[Math.max(0, last - from)];
    double reached = THRESHOLD;
    for (int i = 0; i < least.length; i++) {
      least[i] = score(from + i, 0);
      reached = Math.max(reached, least[i]);
    }
    int[] contenders = contenders(least, reached);
    boolean sure = contenders.length == 1 && reached > THRESHOLD;
    return sure ? from + contenders[0] : best(from, contenders);
  }

  /**
   * The rows that could win. Most others would lose even if the article had all their words, so
   * that it need not be read for their sake.
   */
  private static int[] contenders(double[] least, double reached) {
    int[] contenders = new int[least.length];
    int count = 0;
    for (int i = 0; i < least.length; i++) {
      contenders[count] = i;
      count += least[i] + MOST_FOR_WORDS >= reached ? 1 : 0;
    }
    return Arrays.copyOf(contenders, count);
  }

  private int best(int from, int[] contenders) {
    BodyWords body = new BodyWords(rows, run);
    int best = NONE;
    double bestScore = THRESHOLD;
    for (int contender : contenders) {
      int i = from + contender;
      double score = score(i, body.shared(rows.get(i).folded(), MOST_SHARED));
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

  /** How much a row looks like the headline, given how many words it shares with the article. */
  private double score(int i, int shared) {
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
    double score = Math.min(words, 10) * 0.3 + shared;
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
}
