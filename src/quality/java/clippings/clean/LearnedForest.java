package clippings.clean;

import clippings.article.LineLabel;
import java.util.Arrays;
import java.util.List;

/**
 * Trees that were learned from examples.
 *
 * @param examples that they ask
 */
record LearnedForest(Examples examples, List<Tree> trees) {
  private static final List<Feature> FEATURES = List.of(Feature.values());
  private static final int CLASSES = LineLabel.values().length;

  /** A feature of a line, or of the one {@code offset} lines below. */
  record Question(int feature, int offset) {}

  /** Whether a line is above a range of a feature. */
  record Split(Question question, int bin, double gain) {}

  /**
   * A tree.
   *
   * @param values by leaf and label
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
  record Tree(List<Split> splits, int[] values) {}

  /** As lines of a model that start with a word. */
  String text(String word) {
    StringBuilder model = new StringBuilder();
    for (Tree tree : trees) {
      model.append(word);
      for (Split split : tree.splits) {
        model
            .append(' ')
            .append(FEATURES.get(split.question.feature))
            .append('@')
            .append(split.question.offset)
            .append('>')
            .append(examples.border(split.question.feature, split.bin));
      }
      model.append(" |");
      Arrays.stream(tree.values).forEach(value -> model.append(' ').append(value));
      model.append('\n');
    }
    return model.toString();
  }

  /** What all trees say of the lines of a text, by line and label. */
  int[] scores(Examples.Text text) {
    int[] scores = new int[text.lines() * CLASSES];
    int[] rows = new int[text.lines()];
    Arrays.setAll(rows, i -> text.start() + i);
    for (Tree tree : trees) {
      int[] leaves = leaves(tree.splits, rows);
      for (int i = 0; i < scores.length; i++) {
        scores[i] += tree.values[leaves[i / CLASSES] * CLASSES + i % CLASSES];
      }
    }
    return scores;
  }

  /** The leaf of each row. */
  int[] leaves(List<Split> splits, int[] rows) {
    int[] leaves = new int[rows.length];
    for (int level = 0; level < splits.size(); level++) {
      Split split = splits.get(level);
      byte[] bins = examples.bins(split.question.feature);
      for (int i = 0; i < rows.length; i++) {
        boolean above = bins[rows[i] + split.question.offset] > split.bin;
        leaves[i] |= (above ? 1 : 0) << level;
      }
    }
    return leaves;
  }
}
