package clippings.clean;

import java.util.List;
import java.util.function.IntPredicate;

/** Finds lists of headlines and menus between the paragraphs of the run. */
final class Clusters {
  private static final int SEVERAL = 3;

  private final List<Row> rows;
  private final BodyRun run;
  private final Verdicts verdicts;

  Clusters(List<Row> rows, BodyRun run, Verdicts verdicts) {
    this.rows = rows;
    this.run = run;
    this.verdicts = verdicts;
  }

  /**
   * Drops headlines in a row that are no list of the article, and short lines in a row among which
   * are known menu entries.
   */
  void drop() {
    forEachCluster(
        i -> verdicts.kept(i) && isHeadline(rows.get(i)),
        (from, to) -> {
          if (!isList(from, to)) {
            dropAll(from, to, "teaser");
          }
        });
    forEachCluster(
        i -> isEntry(rows.get(i)),
        (from, to) -> {
          for (int i = from; i < to; i++) {
            if (rows.get(i).isFurniture()) {
              dropAll(from, to, "menu");
              return;
            }
          }
        });
  }

  private interface Span {
    void take(int from, int to);
  }

  private void forEachCluster(IntPredicate belongs, Span span) {
    int i = run.start();
    while (i < run.end()) {
      int end = i;
      while (end < run.end() && belongs.test(end)) {
        end++;
      }
      if (end - i >= SEVERAL) {
        span.take(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void dropAll(int from, int to, String reason) {
    for (int i = from; i < to; i++) {
      verdicts.drop(i, reason);
    }
  }

  private static boolean isHeadline(Row row) {
    LineFeatures shape = row.shape();
    return shape.words() >= 6
        && shape.words() <= 24
        && !shape.bullet()
        && !shape.quoteStart()
        && !row.isSentence()
        && !shape.endsWithColon()
        && shape.capitalised() >= 2;
  }

  private static boolean isEntry(Row row) {
    LineFeatures shape = row.shape();
    return shape.words() <= 4
        && !row.isSentence()
        && !shape.endsWithColon()
        && !shape.bullet()
        && !shape.quoteStart();
  }

  /** Whether the lines look alike, as the items of a list do and headlines do not. */
  private boolean isList(int from, int to) {
    if (from > run.start() && rows.get(from - 1).shape().endsWithColon()) {
      return true;
    }
    return Lists.alike(rows, from, to);
  }
}
