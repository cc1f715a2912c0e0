package clippings.clean;

import clippings.text.Folding;
import java.util.List;

/**
 * The words of the first paragraphs of a run, read no further than they are asked for: most
 * headlines have their words in the first of them.
 */
final class BodyWords {
  private static final int ENOUGH_CHARS = 3000;

  private final List<Row> rows;
  private final int end;
  private final Vocabulary words = new Vocabulary();
  private int next;
  private int chars;

  BodyWords(List<Row> rows, BodyRun run) {
    this.rows = rows;
    this.next = run.start();
    this.end = run.end();
  }

  /** How many words of a folded line are among them, as far as {@code most}. */
  int shared(String folded, int most) {
    int shared = words.shared(folded);
    while (shared < most && readOn()) {
      shared = words.shared(folded);
    }
    return Math.min(shared, most);
  }

  /** Adds the next paragraph, if there is one and not enough is read. */
  private boolean readOn() {
    while (next < end && chars < ENOUGH_CHARS) {
      Row row = rows.get(next++);
      if (row.isParagraph()) {
        words.add(row.folded().isEmpty() ? Folding.caseless(row.text()) : row.folded());
        chars += row.text().length();
        return true;
      }
    }
    return false;
  }
}
