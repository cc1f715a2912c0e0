package clippings.clean;

import static clippings.clean.Feature.*;
import static clippings.clean.OwnFeatures.percent;

import java.util.List;

/**
 * Finds the block of lines of a text that are most like article, as a whole, and what each line has
 * in common with it.
 *
 * <p>The block is a maximum subsequence (Pasternack and Roth, "Extracting Article Text from the Web
 * with Maximum Subsequence Segmentation", WWW 2009). One instance serves one thread.
 */
final class ArticleRun {
  private static final int SHARING_WORDS = 40;
  private static final int NOTHING_SHARED = -1;
  private static final int MOST_SHARED = 12;
  private static final int PARAGRAPHS = 12;

  /** What a line that is no running text adds to a run, by the reach of its furniture words. */
  private static final int[] COSTS = {-4, -5, -8, -12, -60};

  /** The same for a run that ends sooner. */
  private static final int[] TIGHT_COSTS = {-12, -15, -24, -36, -120};

  private final Stems.Filter article = new Stems.Filter(1 << 12);
  private final Stems.Filter below = new Stems.Filter(1 << 10);
  private List<Row> rows = List.of();
  private FeatureTable table = new FeatureTable();
  private int start;
  private int end;

  /** Reads a text of which the table has the features that lines have by themselves. */
  void read(List<Row> text, FeatureTable features) {
    rows = text;
    table = features;
    find(TIGHT_COSTS, TIGHT_RUN, TIGHT_PROSE);
    find(COSTS, RUN, RUN_PROSE);
    share();
  }

  /** Whether a line of the text that was read last is in the block. */
  boolean has(int line) {
    return start <= line && line < end;
  }

  private void find(int[] costs, Feature distance, Feature words) {
    int best = 0;
    int sum = 0;
    int from = 0;
    start = 0;
    end = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      int worth = table.get(i, WORTH);
      sum += worth > 0 ? worth : costs[table.get(i, SCOPE)];
      if (sum > best) {
        best = sum;
        start = from;
        end = i + 1;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      int lines = i < start ? Math.max(-60, i - start) : i >= end ? Math.min(60, i - end + 1) : 0;
      table.put(i, distance, lines);
    }
    table.fill(words, Math.min(5000, best));
  }

  private void share() {
    article.clear();
    int paragraphs = 0;
    for (int i = start; i < end && paragraphs < PARAGRAPHS; i++) {
      if (rows.get(i).isParagraph()) {
        article.add(rows.get(i).stems());
        paragraphs++;
      }
    }
    int gap = 0;
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      boolean asked = row.words() <= SHARING_WORDS;
      int shared = asked ? Math.min(MOST_SHARED, article.shared(row.stems())) : NOTHING_SHARED;
      int most = Math.min(MOST_SHARED, row.stems().length);
      table.put(i, SHARED, shared);
      table.put(i, SHARED_PART, asked ? percent(shared, most) : NOTHING_SHARED);
      table.put(i, SHARED_BELOW, asked ? sharedBelow(i) : NOTHING_SHARED);
      table.put(i, GAP, i >= start ? FeatureTable.NONE : Math.min(30, gap));
      boolean other = table.get(i, SCOPE) == 0 && table.get(i, WORTH) == 0;
      gap += i < start && other ? 1 : 0;
    }
    for (int i = 0; i < rows.size(); i++) {
      table.put(i, SHARED_RANK, i < start ? rank(i) : FeatureTable.NONE);
    }
  }

  private int rank(int line) {
    int rank = 0;
    int shared = table.get(line, SHARED);
    for (int i = Math.max(0, start - 60); i < start && rank < 9; i++) {
      rank += table.get(i, SHARED) > shared ? 1 : 0;
    }
    return rank;
  }

  private int sharedBelow(int line) {
    boolean any = false;
    for (int i = line + 1; i < rows.size() && i <= line + 4; i++) {
      if (rows.get(i).isParagraph()) {
        if (!any) {
          below.clear();
        }
        any = true;
        below.add(rows.get(i).stems());
      }
    }
    return any ? Math.min(MOST_SHARED, below.shared(rows.get(line).stems())) : NOTHING_SHARED;
  }
}
