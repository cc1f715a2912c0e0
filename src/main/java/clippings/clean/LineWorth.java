package clippings.clean;

import clippings.clean.Furniture.Scope;
import java.util.List;

/** What each line adds to a run of paragraphs, in words; negative if it speaks against one. */
final class LineWorth {
  /** What parts one run from another, such as the head of the comments. */
  static final double WALL = -60;

  private static final double COMMENT = 0.2;

  private LineWorth() {}

  static double[] of(List<Row> rows) {
    double[] worths = new double[rows.size()];
    double seen = 0;
    boolean comments = false;
    for (int i = 0; i < worths.length; i++) {
      Row row = rows.get(i);
      double worth = worth(rows, i);
      if (row.has("comment") && row.has(Scope.WALL) && seen > 60) {
        // Readers' comments are paragraphs too, and often longer than the article.
        comments = true;
      }
      seen += Math.max(0, worth);
      worths[i] = worth > 0 && comments ? worth * COMMENT : worth;
    }
    return worths;
  }

  /** What a row adds to the run, in words; negative if it speaks against it. */
  private static double worth(List<Row> rows, int i) {
    Row row = rows.get(i);
    if (row.isFurniture()) {
      return switch (row.furniture().get().scope()) {
        case WALL -> WALL;
        case LABEL -> -12;
        case LINE -> row.has("caption") || row.has("credit") ? -3 : -8;
        case EDGE -> -5;
      };
    }
    LineFeatures shape = row.shape();
    int words = row.words();
    if (row.isParagraph()) {
      return Math.min(words, 80);
    }
    if (row.isSentence()) {
      return shape.running() || shape.quoteStart() ? words * 0.6 : -1;
    }
    if (flows(rows, i)) {
      return words;
    }
    if (shape.endsWithColon() || shape.quoteStart() || shape.bullet()) {
      return 0;
    }
    return -4;
  }

  /** Whether a sentence runs on across a line break, here or to the next line. */
  private static boolean flows(List<Row> rows, int i) {
    return continues(rows, i) || continues(rows, i + 1);
  }

  /** Whether a row goes on with the sentence of the row above. */
  static boolean continues(List<Row> rows, int i) {
    if (i <= 0 || i >= rows.size()) {
      return false;
    }
    Row row = rows.get(i);
    Row above = rows.get(i - 1);
    return !row.afterBlank()
        && !row.isFurniture()
        && !above.isFurniture()
        && !row.shape().bullet()
        && Character.isLowerCase(row.text().charAt(0))
        && row.shape().running()
        && row.words() >= 4
        && above.shape().running()
        && above.words() >= 4
        && !above.isSentence();
  }
}
