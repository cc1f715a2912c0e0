package clippings.clean;

import static clippings.clean.Feature.*;
import static clippings.clean.OwnFeatures.percent;

import clippings.article.Reason;
import java.util.Arrays;
import java.util.List;

/**
 * The {@link Feature}s of all lines of one text after the other. Above the first and below the last
 * line of a text there are {@link Feature#REACH} lines of which all features are {@link #NONE}. One
 * reader serves one thread.
 */
final class TextFeatures {
  /** What no line has. */
  static final int NONE = -1;

  private static final int PROSE_WORDS = 12;
  private static final int RUN_ON_WORDS = 4;
  private static final int FAR = 50;
  private static final int LONGEST_WORTH = 80;
  private static final int SHARING_WORDS = 40;
  private static final int NOTHING_SHARED = -1;

  /** What a line that is no running text adds to a run, by the reach of its furniture words. */
  private static final int[] COSTS = {-4, -5, -8, -12, -60};

  /** The same for a run that ends sooner. */
  private static final int[] TIGHT_COSTS = {-12, -15, -24, -36, -120};

  private final Stems.Filter article = new Stems.Filter(1 << 12);
  private final Stems.Filter below = new Stems.Filter(1 << 10);
  private final int[] certainty;
  private List<Row> rows = List.of();
  private int size;
  private int[] values = new int[64 * COUNT];
  private int[] sums = new int[0];
  private int[] first = new int[0];

  /**
   * A reader.
   *
   * @param certainty by {@link Reason}, in how many of a hundred cases it is right
   */
  TextFeatures(int[] certainty) {
    this.certainty = certainty;
  }

  /** How many lines the text has. */
  int size() {
    return size;
  }

  /** The features of all lines, with those above and below; see {@link #place}. */
  int[] values() {
    return values;
  }

  /** Where the features of a line start. */
  static int place(int line) {
    return (line + REACH) * COUNT;
  }

  int get(int line, Feature feature) {
    return values[place(line) + feature.column()];
  }

  private void put(int line, Feature feature, int value) {
    values[place(line) + feature.column()] = value;
  }

  /**
   * Reads a text.
   *
   * @param recurring what recurs on its site
   */
  void read(List<Row> text, RecurringLines.Of recurring) {
    rows = text;
    size = text.size();
    int length = place(size + REACH);
    if (values.length < length) {
      values = new int[length * 2];
    }
    Arrays.fill(values, 0, place(0), NONE);
    Arrays.fill(values, place(size), length, NONE);
    for (int i = 0; i < size; i++) {
      Row row = rows.get(i);
      int[] own = row.own();
      System.arraycopy(own, 0, values, place(i), own.length);
      put(i, AFTER_BLANK, row.afterBlank() ? 1 : 0);
      put(i, SIGNS, row.furniture().map(furniture -> certainty(furniture.reason())).orElse(0));
      boolean flows = flows(i) || flows(i + 1);
      put(i, FLOWS, flows ? 1 : 0);
      put(i, WORTH, worth(row, flows));
    }
    twice();
    distances();
    windows();
    labels();
    whole();
    run(TIGHT_COSTS, TIGHT_RUN, TIGHT_PROSE);
    run(COSTS, RUN, RUN_PROSE);
    shared();
    for (int i = 0; i < size; i++) {
      put(i, RECURS, recurring.recurs(rows, i, start <= i && i < end));
    }
  }

  /** Lines that stand in the text more than once: they have the same place in a hash table. */
  private void twice() {
    int places = Integer.highestOneBit(size + 1) * 4;
    if (first.length < places) {
      first = new int[places];
    }
    Arrays.fill(first, 0, places, NONE);
    for (int i = 0; i < size; i++) {
      long key = rows.get(i).key();
      int place = (int) (key >>> 32) & (places - 1);
      while (first[place] != NONE && rows.get(first[place]).key() != key) {
        place = (place + 1) & (places - 1);
      }
      put(i, TWICE, 0);
      put(i, AGAIN, 0);
      if (first[place] == NONE) {
        first[place] = i;
      } else {
        put(first[place], TWICE, Math.min(3, get(first[place], TWICE) + 1));
        put(i, AGAIN, 1);
      }
    }
    for (int i = 0; i < size; i++) {
      if (get(i, AGAIN) > 0) {
        long key = rows.get(i).key();
        int place = (int) (key >>> 32) & (places - 1);
        while (rows.get(first[place]).key() != key) {
          place = (place + 1) & (places - 1);
        }
        put(i, TWICE, get(first[place], TWICE));
      }
    }
  }

  private int certainty(Reason reason) {
    int place = LineModel.REASONS.indexOf(reason);
    return place < certainty.length ? certainty[place] : 100;
  }

  /** How many words of running text a line is worth. */
  private static int worth(Row row, boolean flows) {
    if (row.isParagraph() || flows) {
      return Math.min(row.words(), LONGEST_WORTH);
    }
    boolean sentence = !row.isFurniture() && row.isSentence() && row.shape().running();
    return sentence ? Math.min(row.words(), LONGEST_WORTH) / 2 : 0;
  }

  /** Whether a sentence runs on from the line above: where links and emphasis break lines. */
  private boolean flows(int line) {
    if (line < 1 || line >= size) {
      return false;
    }
    Row row = rows.get(line);
    Row above = rows.get(line - 1);
    return !row.afterBlank()
        && row.own()[STARTS_SMALL.column()] == 1
        && runsOn(row)
        && runsOn(above)
        && !above.isSentence();
  }

  private static boolean runsOn(Row row) {
    return !row.isFurniture()
        && row.shape().running()
        && row.words() >= RUN_ON_WORDS
        && !row.shape().bullet();
  }

  private void distances() {
    int far = FAR;
    for (int i = 0; i < size; i++) {
      put(i, UP, far);
      far = get(i, WORTH) >= PROSE_WORDS ? 1 : Math.min(FAR, far + 1);
    }
    far = FAR;
    for (int i = size - 1; i >= 0; i--) {
      put(i, DOWN, far);
      far = get(i, WORTH) >= PROSE_WORDS ? 1 : Math.min(FAR, far + 1);
    }
  }

  /** Sums of a feature up to each line, for sums over windows. */
  private void sum(Feature feature) {
    if (sums.length <= size) {
      sums = new int[size * 2 + 1];
    }
    sums[0] = 0;
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + get(i, feature);
    }
  }

  private int above(int line, int lines) {
    return sums[line] - sums[Math.max(0, line - lines)];
  }

  private int below(int line, int lines) {
    return sums[Math.min(size, line + 1 + lines)] - sums[line + 1];
  }

  private void windows() {
    sum(WORTH);
    int whole = sums[size];
    for (int i = 0; i < size; i++) {
      put(i, PROSE_ABOVE_3, above(i, 3));
      put(i, PROSE_BELOW_3, below(i, 3));
      put(i, PROSE_ABOVE_8, above(i, 8));
      put(i, PROSE_BELOW_8, below(i, 8));
      put(i, PROSE_ABOVE_20, above(i, 20));
      put(i, PROSE_BELOW_20, below(i, 20));
      put(i, PROSE_ABOVE, Math.min(2000, sums[i]));
      put(i, PROSE_BELOW, Math.min(2000, whole - sums[i + 1]));
      put(i, PROSE_BEFORE, percent(sums[i], whole));
      put(i, PROSE, Math.min(5000, whole));
      put(i, DENSITY, sums[Math.min(size, i + 9)] - sums[Math.max(0, i - 8)]);
    }
    sum(WORDS);
    for (int i = 0; i < size; i++) {
      int words = sums[Math.min(size, i + 9)] - sums[Math.max(0, i - 8)];
      put(i, DENSITY, percent(get(i, DENSITY), words));
      put(i, LENGTH, sums[size] / Math.max(1, size));
    }
  }

  private void labels() {
    int label = FAR;
    int wall = FAR * 2;
    int furniture = 0;
    int odd = 0;
    if (sums.length <= size) {
      sums = new int[size * 2 + 1];
    }
    for (int i = 0; i < size; i++) {
      put(i, LABEL_ABOVE, label);
      put(i, WALL_ABOVE, wall);
      int scope = get(i, SCOPE);
      furniture += scope > 0 ? 1 : 0;
      label = scope == 3 ? 0 : get(i, WORTH) >= 22 ? FAR : label;
      wall = scope == 4 ? 0 : wall;
      label = Math.min(FAR, label + 1);
      wall = Math.min(FAR * 2, wall + 1);
      sums[i] = furniture;
    }
    for (int i = 0; i < size; i++) {
      int before = i == 0 ? 0 : sums[i - 1];
      int furnitureAbove = before - (i > 8 ? sums[i - 9] : 0);
      int furnitureBelow = sums[Math.min(size - 1, i + 8)] - sums[i];
      put(i, FURNITURE_ABOVE, furnitureAbove);
      put(i, FURNITURE_BELOW, furnitureBelow);
      put(i, FURNITURE, percent(furniture, size));
    }
    for (int i = 0; i < size; i++) {
      odd = 0;
      for (int j = Math.max(0, i - 3); j < Math.min(size, i + 4); j++) {
        odd += j != i && get(j, SCOPE) == 0 && get(j, WORTH) == 0 ? 1 : 0;
      }
      put(i, ODD_LINES, odd);
    }
  }

  private void whole() {
    int paragraphs = 0;
    int blanks = 0;
    int runOn = 0;
    for (int i = 0; i < size; i++) {
      paragraphs += get(i, PARAGRAPH);
      blanks += get(i, AFTER_BLANK);
      runOn += get(i, STARTS_SMALL);
    }
    for (int i = 0; i < size; i++) {
      put(i, TOP, Math.min(100, i));
      put(i, BOTTOM, Math.min(100, size - 1 - i));
      put(i, PLACE, percent(i, size));
      put(i, LINES, Math.min(1000, size));
      put(i, PARAGRAPHS, percent(paragraphs, size));
      put(i, BLANKS, percent(blanks, size));
      put(i, RUN_ON, percent(runOn, size));
    }
  }

  private int start;
  private int end;

  /**
   * The block of lines that are most like article, as a whole: maximum subsequence segmentation
   * (Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
   * Segmentation", WWW 2009).
   */
  private void run(int[] costs, Feature distance, Feature words) {
    int best = 0;
    int sum = 0;
    int from = 0;
    start = 0;
    end = 0;
    for (int i = 0; i < size; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      int worth = get(i, WORTH);
      sum += worth > 0 ? worth : costs[get(i, SCOPE)];
      if (sum > best) {
        best = sum;
        start = from;
        end = i + 1;
      }
    }
    for (int i = 0; i < size; i++) {
      int lines = i < start ? Math.max(-60, i - start) : i >= end ? Math.min(60, i - end + 1) : 0;
      put(i, distance, lines);
      put(i, words, Math.min(5000, best));
    }
  }

  private void shared() {
    article.clear();
    int paragraphs = 0;
    for (int i = start; i < end && paragraphs < 12; i++) {
      if (get(i, PARAGRAPH) == 1) {
        article.add(rows.get(i).stems());
        paragraphs++;
      }
    }
    for (int i = 0; i < size; i++) {
      Row row = rows.get(i);
      boolean asked = row.words() <= SHARING_WORDS;
      int shared = asked ? Math.min(12, article.shared(row.stems())) : NOTHING_SHARED;
      put(i, SHARED, shared);
      put(
          i,
          SHARED_PART,
          asked ? percent(shared, Math.min(12, row.stems().length)) : NOTHING_SHARED);
      put(i, SHARED_BELOW, asked ? sharedBelow(i) : NOTHING_SHARED);
    }
    int gap = 0;
    for (int i = size - 1; i >= 0; i--) {
      put(i, GAP, i >= start ? NONE : Math.min(30, gap));
      gap += i < start && get(i, SCOPE) == 0 && get(i, WORTH) == 0 ? 1 : 0;
    }
    for (int i = 0; i < size; i++) {
      put(i, SHARED_RANK, i < start ? rank(i) : NONE);
    }
  }

  private int rank(int line) {
    int rank = 0;
    int shared = get(line, SHARED);
    for (int i = Math.max(0, start - 60); i < start && rank < 9; i++) {
      rank += get(i, SHARED) > shared ? 1 : 0;
    }
    return rank;
  }

  private int sharedBelow(int line) {
    boolean any = false;
    for (int i = line + 1; i < size && i <= line + 4; i++) {
      if (get(i, PARAGRAPH) == 1) {
        if (!any) {
          below.clear();
        }
        any = true;
        below.add(rows.get(i).stems());
      }
    }
    return any ? Math.min(12, below.shared(rows.get(line).stems())) : NOTHING_SHARED;
  }
}
