package clippings.clean;

import static clippings.clean.Feature.*;
import static clippings.clean.OwnFeatures.bit;
import static clippings.clean.OwnFeatures.percent;

import clippings.article.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Reads the {@link Feature}s that the first look has, one text after the other, in one thread. */
final class TextFeatures {
  private static final int PROSE_WORDS = 12;
  private static final int FAR = 50;
  private static final int LONGEST_WORTH = 80;
  private static final int MOST = 2000;

  private final FeatureTable table = new FeatureTable();
  private final ArticleRun run = new ArticleRun();
  private final int[] certainty;
  private List<Row> rows = List.of();
  private int size;
  private int[] sums = new int[64];

  /**
   * A reader.
   *
   * @param certainty by {@link Reason}, in how many of a hundred cases it is right
   */
  TextFeatures(int[] certainty) {
    this.certainty = certainty;
  }

  private int get(int line, Feature feature) {
    return table.get(line, feature);
  }

  private void put(int line, Feature feature, int value) {
    table.put(line, feature, value);
  }

  /**
   * Reads a text.
   *
   * @param recurring what recurs on its site
   * @return its features, until the next text is read
   */
  FeatureTable read(List<Row> text, RecurringLines.Of recurring) {
    rows = text;
    size = text.size();
    table.clear(size);
    if (sums.length <= size) {
      sums = new int[size * 2];
    }
    for (int i = 0; i < size; i++) {
      Row row = rows.get(i);
      table.put(i, row.own());
      put(i, AFTER_BLANK, bit(row.afterBlank()));
      put(i, SIGNS, row.furniture().map(furniture -> certainty(furniture.reason())).orElse(0));
      put(i, WORTH, worth(row));
    }
    twice();
    table.distances(UP, DOWN, FAR, line -> get(line, WORTH) >= PROSE_WORDS);
    windows();
    labels();
    whole();
    run.read(rows, table);
    for (int i = 0; i < size; i++) {
      put(i, RECURS, recurring.recurs(rows, i, run.has(i)));
    }
    return table;
  }

  /** Lines that stand in the text more than once. */
  private void twice() {
    Map<Long, Integer> first = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      Integer above = first.putIfAbsent(rows.get(i).key(), i);
      put(i, TWICE, 0);
      put(i, AGAIN, bit(above != null));
      if (above != null) {
        put(above, TWICE, Math.min(3, get(above, TWICE) + 1));
      }
    }
    for (int i = 0; i < size; i++) {
      if (get(i, AGAIN) > 0) {
        put(i, TWICE, get(first.getOrDefault(rows.get(i).key(), i), TWICE));
      }
    }
  }

  private int certainty(Reason reason) {
    int place = LineModel.REASONS.indexOf(reason);
    return place < certainty.length ? certainty[place] : 100;
  }

  /** How many words of running text a line is worth. */
  private static int worth(Row row) {
    int words = Math.min(row.words(), LONGEST_WORTH);
    boolean sentence = !row.isFurniture() && row.isSentence() && row.shape().running();
    return row.isParagraph() ? words : sentence ? words / 2 : 0;
  }

  /** Sums of what lines have up to each line, for sums over windows. */
  private int sum(IntUnaryOperator of) {
    sums[0] = 0;
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + of.applyAsInt(i);
    }
    return sums[size];
  }

  private int around(int line, int lines) {
    return sums[Math.min(size, line + lines + 1)] - sums[Math.max(0, line - lines)];
  }

  private void windows() {
    int prose = sum(i -> get(i, WORTH));
    table.windows(PROSE_ABOVE_3, PROSE_BELOW_3, sums, 3, MOST);
    table.windows(PROSE_ABOVE_8, PROSE_BELOW_8, sums, 8, MOST);
    table.windows(PROSE_ABOVE_20, PROSE_BELOW_20, sums, 20, MOST);
    table.windows(PROSE_ABOVE, PROSE_BELOW, sums, size, MOST);
    for (int i = 0; i < size; i++) {
      put(i, PROSE_BEFORE, percent(sums[i], prose));
      put(i, DENSITY, around(i, 8));
    }
    table.fill(PROSE, Math.min(5000, prose));
    table.fill(LENGTH, sum(i -> get(i, WORDS)) / Math.max(1, size));
    for (int i = 0; i < size; i++) {
      put(i, DENSITY, percent(get(i, DENSITY), around(i, 8)));
    }
    table.fill(FURNITURE, percent(sum(i -> bit(get(i, SCOPE) > 0)), size));
    table.windows(FURNITURE_ABOVE, FURNITURE_BELOW, sums, 8, MOST);
    sum(this::odd);
    for (int i = 0; i < size; i++) {
      put(i, ODD_LINES, around(i, 3) - odd(i));
    }
  }

  private int odd(int line) {
    return bit(get(line, SCOPE) == 0 && get(line, WORTH) == 0);
  }

  private void labels() {
    int label = FAR;
    int wall = FAR * 2;
    for (int i = 0; i < size; i++) {
      put(i, LABEL_ABOVE, label);
      put(i, WALL_ABOVE, wall);
      int scope = get(i, SCOPE);
      label = scope == 3 ? 1 : get(i, WORTH) >= 22 ? FAR : Math.min(FAR, label + 1);
      wall = scope == 4 ? 1 : Math.min(FAR * 2, wall + 1);
    }
  }

  private void whole() {
    for (int i = 0; i < size; i++) {
      put(i, TOP, Math.min(100, i));
      put(i, BOTTOM, Math.min(100, size - 1 - i));
      put(i, PLACE, percent(i, size));
    }
    table.fill(LINES, Math.min(1000, size));
    share(PARAGRAPHS, PARAGRAPH);
    share(BLANKS, AFTER_BLANK);
    share(RUN_ON, STARTS_SMALL);
  }

  private void share(Feature ofText, Feature ofLine) {
    table.fill(ofText, percent(sum(i -> get(i, ofLine)), size));
  }
}
