package clippings.clean;

import clippings.clean.Furniture.Scope;
import java.util.List;

/** Finds the furniture that interrupts the run of paragraphs. */
final class Interruptions {
  private final List<Row> rows;
  private final BodyRun run;
  private final Verdicts verdicts;

  Interruptions(List<Row> rows, BodyRun run, Verdicts verdicts) {
    this.rows = rows;
    this.run = run;
    this.verdicts = verdicts;
  }

  /** Drops what is no part of the article between its first and last paragraph. */
  void drop() {
    for (int i = run.start(); i < run.end(); i++) {
      Row row = rows.get(i);
      if (row.isFurniture() && !row.has(Scope.EDGE)) {
        verdicts.drop(i, row.furniture().get().reason());
      }
    }
    for (int i = run.start(); i < run.end(); i++) {
      Row row = rows.get(i);
      if (row.has(Scope.LABEL)) {
        dropLinksBelow(i);
      }
      if (row.has("credit")) {
        dropCaptionBeside(i);
      }
    }
    dropTeaserClusters();
  }

  private void dropLinksBelow(int label) {
    for (int i = label + 1; i < run.end(); i++) {
      if (isProse(i) || startsSection(i)) {
        return;
      }
      verdicts.drop(i, "related article");
    }
  }

  /** Whether a row reads on as the article does; teasers that end as a sentence are long. */
  private boolean isProse(int i) {
    Row row = rows.get(i);
    return row.isParagraph() || (row.isSentence() && row.shape().running() && row.words() > 5);
  }

  /** A short line set apart by blank lines with a paragraph below it: a subheading again. */
  private boolean startsSection(int i) {
    Row row = rows.get(i);
    return row.afterBlank()
        && !row.isFurniture()
        && i + 1 < run.end()
        && rows.get(i + 1).afterBlank()
        && rows.get(i + 1).isParagraph();
  }

  private void dropCaptionBeside(int credit) {
    int above = credit - 1;
    if (above < run.start() || !verdicts.kept(above)) {
      return;
    }
    Row row = rows.get(above);
    boolean attached = !rows.get(credit).afterBlank();
    boolean structured = row.afterBlank();
    if (row.words() <= 45
        && attached
        && (!row.isParagraph() || (structured && above > run.start()))) {
      verdicts.drop(above, "caption");
    }
  }

  /** Two or more headlines in a row between paragraphs, none of them an item of a list. */
  private void dropTeaserClusters() {
    int i = run.start();
    while (i < run.end()) {
      int end = i;
      while (end < run.end() && verdicts.kept(end) && isTeaserShaped(rows.get(end))) {
        end++;
      }
      boolean list = i > run.start() && rows.get(i - 1).shape().endsWithColon();
      if (end - i >= 3 && !list) {
        for (int j = i; j < end; j++) {
          verdicts.drop(j, "teaser");
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private static boolean isTeaserShaped(Row row) {
    LineFeatures shape = row.shape();
    return shape.words() >= 6
        && shape.words() <= 24
        && !shape.bullet()
        && !shape.quoteStart()
        && !row.isSentence()
        && !shape.endsWithColon()
        && shape.capitalised() >= 2;
  }
}
