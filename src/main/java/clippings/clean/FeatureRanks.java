package clippings.clean;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * All that the questions of trees can tell of a {@link Feature}: how many of the values that are
 * asked for it is above. That is a byte, so that eight lines are asked at once.
 *
 * <p>Example: of {@code WORDS>3} and {@code WORDS>12}, 3 words have rank 0, 4 have 1 and 13 have 2.
 */
final class FeatureRanks {
  /** How many lines are asked at once. */
  static final int LANES = Long.BYTES;

  /** The highest bit of each byte: ranks have it, and a comparison borrows from it. */
  static final long HIGHEST = 0x8080_8080_8080_8080L;

  /** A {@link #threshold} that no rank is above. */
  static final long NEVER = ~HIGHEST;

  private final List<Column> columns = new ArrayList<>();
  private final int[] places = new int[Feature.COUNT];

  /**
   * A feature that is asked for.
   *
   * @param values that are asked for, from low to high
   * @param ranks of each value from the lowest on
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
  private record Column(Feature feature, int[] values, byte[] ranks) {
    static Column of(Feature feature, int[] values) {
      if (values.length >= Byte.MAX_VALUE) {
        throw new IllegalArgumentException(feature + " is asked for too many values");
      }
      byte[] ranks = new byte[values[values.length - 1] - values[0] + 2];
      int rank = 0;
      for (int i = 0; i < ranks.length; i++) {
        rank += rank < values.length && values[0] + i > values[rank] ? 1 : 0;
        ranks[i] = (byte) (Byte.MIN_VALUE + rank);
      }
      return new Column(feature, values, ranks);
    }
  }

  /** The ranks that the questions of some trees need. */
  FeatureRanks(List<Forest.Tree> trees) {
    trees.stream()
        .flatMap(tree -> tree.questions().stream())
        .collect(groupingBy(Forest.Question::feature, TreeMap::new, toList()))
        .forEach(
            (feature, questions) -> {
              int[] values = questions.stream().mapToInt(Forest.Question::value).toArray();
              places[feature.column()] = columns.size();
              columns.add(Column.of(feature, Arrays.stream(values).sorted().distinct().toArray()));
            });
  }

  /** Which column has the ranks of a feature. */
  int place(Feature feature) {
    return places[feature.column()];
  }

  /** What to subtract from the ranks of eight lines: the highest bit stays of each yes. */
  long threshold(Forest.Question question) {
    int[] values = columns.get(place(question.feature())).values;
    return (Arrays.binarySearch(values, question.value()) + 1) * 0x0101_0101_0101_0101L;
  }

  /** How long a column is, with the lines around the text. */
  static int stride(int lines) {
    return lines + 2 * Feature.REACH + LANES;
  }

  /** The ranks of all features of a text that the first look has, column after column. */
  byte[] first(FeatureTable features) {
    byte[] ranks = new byte[columns.size() * stride(features.lines()) + LANES];
    read(features, false, ranks);
    return ranks;
  }

  /** Adds those that only the second look has. */
  void second(FeatureTable features, byte[] ranks) {
    read(features, true, ranks);
  }

  private void read(FeatureTable features, boolean second, byte[] ranks) {
    int stride = stride(features.lines());
    for (int place = 0; place < columns.size(); place++) {
      Column column = columns.get(place);
      if (column.feature.isSecond() == second) {
        features.ranks(column.feature, column.ranks, column.values[0], ranks, place * stride);
      }
    }
  }
}
