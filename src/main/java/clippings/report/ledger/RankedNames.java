package clippings.report.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Reads the sums of {@link UnlistedSums} name by name, and keeps those that the report has: names
 * that stand where only a name has a capital, in two articles or more, most articles first.
 */
final class RankedNames {
  private static final int FEWEST_ARTICLES = 2;

  /** Spellings that are shown of a name. */
  private static final int MOST_SPELLINGS = 10;

  /**
   * A word that starts so many more sentences than it stands within is a word that somebody once
   * wrote with a capital.
   */
  private static final int MOST_STARTS = 3;

  static final Comparator<Row> ORDER =
      Comparator.comparingLong((Row row) -> row.sum().articles())
          .reversed()
          .thenComparing(row -> SortKey.of(row.name()), Arrays::compareUnsigned)
          .thenComparing(Row::key);

  private static final Comparator<Spelling> MOST_FREQUENT =
      Comparator.comparingLong(Spelling::within)
          .thenComparingLong(Spelling::count)
          .reversed()
          .thenComparing(spelling -> SortKey.of(spelling.text()), Arrays::compareUnsigned);

  /**
   * What the report has.
   *
   * @param rows in order, no more than asked for
   * @param all how many names there are, in the report or not
   */
  record Ranking(List<Row> rows, long all) {}

  private final int most;
  private final PriorityQueue<Row> best = new PriorityQueue<>(ORDER.reversed());
  private final List<Spelling> spellings = new ArrayList<>();
  private UnlistedSum sum = new UnlistedSum();
  private String key = "";
  private long all;

  /**
   * A row of the report.
   *
   * @param key what the spellings have in common
   * @param spellings the most frequent first; at least one
   */
  record Row(String key, List<String> spellings, UnlistedSum sum) {
    String name() {
      return spellings.get(0);
    }
  }

  /**
   * A spelling.
   *
   * @param within how often it stands where only a name has a capital: a place is not spelled
   *     {@code LONDON} since many articles start with that
   */
  private record Spelling(String text, long count, long within) {
    Spelling plus(ByteBuffer counts) {
      return new Spelling(text, count + counts.getLong(), within + counts.getLong());
    }
  }

  private RankedNames(int most) {
    this.most = most;
  }

  /**
   * Ranks all names.
   *
   * @param sums sorted
   * @param most how many rows there are at most
   */
  static Ranking of(Iterator<Entry> sums, int most) {
    RankedNames names = new RankedNames(most);
    Spelling last = new Spelling("", 0, 0);
    while (sums.hasNext()) {
      Entry entry = sums.next();
      String both = new String(entry.key(), StandardCharsets.UTF_8);
      int end = both.indexOf('\0');
      String spelling = both.substring(end + 1);
      boolean sameName = end == names.key.length() && both.startsWith(names.key);
      if (!sameName || !spelling.equals(last.text())) {
        names.add(last);
        last = new Spelling(spelling, 0, 0);
      }
      if (!sameName) {
        names.end();
        names.key = both.substring(0, end);
      }
      if (spelling.isEmpty()) {
        names.sum.add(entry.value());
      } else {
        last = last.plus(ByteBuffer.wrap(entry.value()));
      }
    }
    names.add(last);
    names.end();
    return new Ranking(names.best.stream().sorted(ORDER).toList(), names.all);
  }

  private void add(Spelling spelling) {
    if (!spelling.text().isEmpty()) {
      spellings.add(spelling);
      spellings.sort(MOST_FREQUENT);
      if (spellings.size() > MOST_SPELLINGS) {
        spellings.remove(MOST_SPELLINGS);
      }
    }
  }

  private void end() {
    if (sum.articles() >= FEWEST_ARTICLES && !spellings.isEmpty() && isName()) {
      all++;
      best.add(new Row(key, spellings.stream().map(Spelling::text).toList(), sum));
      if (best.size() > most) {
        best.remove();
      }
    }
    spellings.clear();
    sum = new UnlistedSum();
  }

  private boolean isName() {
    boolean oneWord = key.indexOf(' ') < 0;
    return sum.within() > 0
        && (!oneWord || sum.mentions() - sum.within() <= MOST_STARTS * sum.within());
  }
}
