package clippings.clean;

import clippings.article.LineLabel;
import clippings.quality.label.LabelledText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of labelled texts as numbers: a column a {@link Feature}, cut into at most {@link
 * #BINS} ranges, a row a line, and rows that belong to no line around each text.
 */
final class Examples {
  static final int BINS = 32;

  private static final int SAMPLE = 200_000;

  /**
   * A text among the rows.
   *
   * @param start the row of its first line
   */
  record Text(String site, int start, int lines) {}

  private final List<Text> texts = new ArrayList<>();

  private final List<short[]> blocks = new ArrayList<>();
  private final List<byte[]> labelBlocks = new ArrayList<>();
  private int size;

  private short[][] borders = new short[0][];
  private byte[][] bins = new byte[0][];
  private byte[] labels = new byte[0];

  /** Words of each row, and the columns of the second look, until {@link #finishLook}. */
  private short[] words = new short[0];

  private short[][] looks = new short[Feature.COUNT][];

  private final TextFeatures features;
  private final FirstLook firstLook = new FirstLook();
  private final FeatureTable table = new FeatureTable();

  /** Of texts in which reasons are right as often as {@code certainty} says. */
  Examples(int[] certainty) {
    features = new TextFeatures(certainty);
  }

  /** How many rows there are. */
  int size() {
    return size;
  }

  List<Text> texts() {
    return texts;
  }

  /** The place of a row's label in {@link LineLabel}; -1 for rows that are no lines. */
  int label(int row) {
    return labels[row];
  }

  /** The ranges of a feature, by row. */
  byte[] bins(int feature) {
    return bins[feature];
  }

  /** How many ranges a feature has. */
  int ranges(int feature) {
    return borders[feature].length + 1;
  }

  /** The highest value of a range that is not the last. */
  int border(int feature, int bin) {
    return borders[feature][bin];
  }

  /** Whether all of a row's range is below a value. */
  boolean isBelow(int row, Feature feature, int value) {
    int bin = bins[feature.column()][row];
    return bin < borders[feature.column()].length && borders[feature.column()][bin] < value;
  }

  /** Whether all of a row's range is above a value. */
  boolean isAbove(int row, Feature feature, int value) {
    int bin = bins[feature.column()][row];
    return bin > 0 && borders[feature.column()][bin - 1] >= value;
  }

  /** Adds a text. */
  void add(TrainingText training) {
    List<Row> rows = training.rows();
    LabelledText text = training.text();
    FeatureTable table = features.read(rows, training.recurring());
    int padded = rows.size() + 2 * Feature.REACH;
    short[] block = new short[padded * Feature.COUNT];
    for (int i = 0; i < block.length; i++) {
      block[i] = (short) table.get(i / Feature.COUNT - Feature.REACH, i % Feature.COUNT);
    }
    byte[] labelBlock = new byte[padded];
    Arrays.fill(labelBlock, (byte) -1);
    for (int i = 0; i < rows.size(); i++) {
      LineLabel known = training.label(rows.get(i));
      labelBlock[i + Feature.REACH] = (byte) List.of(LineLabel.values()).indexOf(known);
    }
    texts.add(new Text(text.site(), size + Feature.REACH, rows.size()));
    blocks.add(block);
    labelBlocks.add(labelBlock);
    size += padded;
  }

  /** Puts all texts into columns. */
  void finish() {
    borders = new short[Feature.COUNT][];
    bins = new byte[Feature.COUNT][];
    labels = new byte[size];
    int row = 0;
    for (int i = 0; i < blocks.size(); i++) {
      byte[] block = labelBlocks.get(i);
      System.arraycopy(block, 0, labels, row, block.length);
      row += block.length;
    }
    for (Feature feature : Feature.values()) {
      if (feature.isSecond()) {
        looks[feature.column()] = new short[size];
        Arrays.fill(looks[feature.column()], (short) FeatureTable.NONE);
      } else {
        bin(feature.column(), column(feature.column()));
      }
    }
    words = column(Feature.WORDS.column());
    blocks.clear();
  }

  /** Takes what a first look says of a text. */
  void look(Text text, int[] scores) {
    table.clear(text.lines());
    for (int i = 0; i < text.lines(); i++) {
      table.put(i, Feature.WORDS, words[text.start() + i]);
    }
    firstLook.read(scores, table);
    for (int feature = 0; feature < Feature.COUNT; feature++) {
      for (int i = 0; looks[feature] != null && i < text.lines(); i++) {
        looks[feature][text.start() + i] = (short) table.get(i, feature);
      }
    }
  }

  /** Puts what the first look says into columns; the next look starts anew. */
  void finishLook() {
    for (int feature = 0; feature < Feature.COUNT; feature++) {
      if (looks[feature] != null) {
        bin(feature, looks[feature]);
        Arrays.fill(looks[feature], (short) FeatureTable.NONE);
      }
    }
  }

  private short[] column(int feature) {
    short[] column = new short[size];
    int row = 0;
    for (short[] block : blocks) {
      for (int at = feature; at < block.length; at += Feature.COUNT) {
        column[row++] = block[at];
      }
    }
    return column;
  }

  private void bin(int feature, short[] column) {
    bins[feature] = new byte[size];
    borders[feature] = borders(column);
    for (int i = 0; i < size; i++) {
      int place = Arrays.binarySearch(borders[feature], column[i]);
      bins[feature][i] = (byte) (place < 0 ? -place - 1 : place);
    }
  }

  /** Values that part a sample into ranges of about the same size. */
  private static short[] borders(short[] column) {
    int step = Math.max(1, column.length / SAMPLE);
    short[] sample = new short[(column.length + step - 1) / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = column[i * step];
    }
    Arrays.sort(sample);
    List<Short> borders = new ArrayList<>();
    long distinct = 1;
    for (int i = 1; i < sample.length; i++) {
      distinct += sample[i] != sample[i - 1] ? 1 : 0;
    }
    int last = sample.length - 1;
    int taken = 0;
    for (int i = 1; i < sample.length; i++) {
      boolean change = sample[i] != sample[i - 1];
      boolean due = distinct <= BINS || (long) i * BINS / sample.length > taken;
      if (change && due && borders.size() < BINS - 1) {
        borders.add(sample[i - 1]);
        taken = (int) ((long) i * BINS / sample.length);
      }
    }
    if (borders.isEmpty()) {
      borders.add(sample[last]);
    }
    short[] array = new short[borders.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = borders.get(i);
    }
    return array;
  }
}
