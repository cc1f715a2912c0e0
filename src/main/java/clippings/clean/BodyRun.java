package clippings.clean;

import clippings.clean.Furniture.Scope;
import java.util.List;

/**
 * The run of paragraphs: the block of lines from the article's first paragraph to its last, with
 * whatever interrupts it.
 *
 * <p>Each line is worth its words if it reads as a paragraph and costs some if it does not; the run
 * is the block of the greatest worth (maximum subsequence segmentation: Pasternack and Roth,
 * "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009).
 *
 * @param start index of its first row
 * @param end index after its last row; equal to {@code start} if there is none
 */
record BodyRun(int start, int end) {

  /** The run of a text. */
  static BodyRun find(List<Row> rows) {
    double best = 0;
    BodyRun run = new BodyRun(0, 0);
    double sum = 0;
    int start = 0;
    double discount = 1;
    double seen = 0;
    for (int i = 0; i < rows.size(); i++) {
      double worth = worth(rows.get(i));
      if (worth > 0) {
        worth *= discount;
        seen += worth;
      }
      if (rows.get(i).has("comment") && rows.get(i).has(Scope.WALL) && seen > 80) {
        // Readers' comments are paragraphs too, and often longer than the article.
        discount = 0.25;
      }
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worth;
      if (sum > best) {
        best = sum;
        run = new BodyRun(start, i + 1);
      }
    }
    return run;
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean contains(int index) {
    return start <= index && index < end;
  }

  /** What a row adds to the run, in words; negative if it speaks against it. */
  private static double worth(Row row) {
    int words = row.words();
    if (row.isFurniture()) {
      return switch (row.furniture().get().scope()) {
        case WALL -> -60;
        case LABEL -> -12;
        case LINE -> row.has("caption") || row.has("credit") ? -3 : -8;
        case EDGE -> -5;
      };
    }
    LineFeatures shape = row.shape();
    if (row.isParagraph()) {
      return Math.min(words, 80);
    }
    if (row.isSentence()) {
      return shape.running() || shape.quoteStart() ? words * 0.6 : -1;
    }
    if (shape.endsWithColon() || shape.quoteStart() || shape.bullet()) {
      return 0;
    }
    return -4;
  }
}
