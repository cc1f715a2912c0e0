package clippings.clean;

import static clippings.clean.Feature.*;
import static clippings.clean.OwnFeatures.bit;
import static clippings.clean.OwnFeatures.percent;

import clippings.article.Reason;
import java.util.Arrays;
import java.util.List;

/** Reads the {@link Feature}s that the first look has, one text after the other, in one thread. */
final class TextFeatures {
  private static final int PROSE_WORDS = 12;
  private static final int FAR = 50;
  private static final int LONGEST_WORTH = 80;

  private final FeatureTable table = new FeatureTable();
  private final ArticleRun run = new ArticleRun();
  private final int[] certainty;
  private List<Row> rows = List.of();
  private int size;
  private int[] sums = new int[64];
  private int[] first = new int[0];

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
    distances();
    windows();
    labels();
    whole();
    run.read(rows, table);
    for (int i = 0; i < size; i++) {
      put(i, RECURS, recurring.recurs(rows, i, run.has(i)));
    }
    return table;
  }

  /** Lines that stand in the text more than once: they have the same place in a hash table. */
  private void twice() {
    int places = Integer.highestOneBit(size + 1) * 4;
    if (first.length < places) {
      first = new int[places];
    }
    Arrays.fill(first, 0, places, FeatureTable.NONE);
    for (int i = 0; i < size; i++) {
      long key = rows.get(i).key();
      int place = (int) (key >>> 32) & (places - 1);
      while (first[place] != FeatureTable.NONE && rows.get(first[place]).key() != key) {
        place = (place + 1) & (places - 1);
      }
      put(i, TWICE, 0);
      put(i, AGAIN, 0);
      if (first[place] == FeatureTable.NONE) {
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
  private static int worth(Row row) {
    int words = Math.min(row.words(), LONGEST_WORTH);
    boolean sentence = !row.isFurniture() && row.isSentence() && row.shape().running();
    return row.isParagraph() ? words : sentence ? words / 2 : 0;
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
      put(i, DENSITY, sums[Math.min(size, i + 9)] - sums[Math.max(0, i - 8)]);
    }
    table.fill(PROSE, Math.min(5000, whole));
    sum(WORDS);
    table.fill(LENGTH, sums[size] / Math.max(1, size));
    for (int i = 0; i < size; i++) {
      int words = sums[Math.min(size, i + 9)] - sums[Math.max(0, i - 8)];
      put(i, DENSITY, percent(get(i, DENSITY), words));
    }
  }

  private void labels() {
    int label = FAR;
    int wall = FAR * 2;
    int furniture = 0;
    int odd = 0;
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
      put(i, TOP, Math.min(100, i));
      put(i, BOTTOM, Math.min(100, size - 1 - i));
      put(i, PLACE, percent(i, size));
    }
    table.fill(LINES, Math.min(1000, size));
    table.fill(PARAGRAPHS, percent(paragraphs, size));
    table.fill(BLANKS, percent(blanks, size));
    table.fill(RUN_ON, percent(runOn, size));
  }
}
