package clippings.clean;

import clippings.article.LineLabel;
import clippings.clean.Furniture.Scope;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Says what each line of a text is, by what was learned from labelled texts.
 *
 * <p>One tagger serves one thread.
 */
final class Tagger {
  private static final int HEADLINE = LineModel.LABELS.indexOf(LineLabel.HEADLINE);

  private static final int FURNITURE = LineModel.LABELS.indexOf(LineLabel.FURNITURE);

  private static final int SENTENCE_WORDS = 12;

  private final LineModel model;
  private final TextFeatures features;

  Tagger(LineModel model) {
    this.model = model;
    this.features = new TextFeatures(model.certainty());
  }

  /** The labels of a text, a label a row. */
  LineLabel[] tag(List<Row> rows, RecurringLines.Of recurring) {
    return Viterbi.labels(scores(rows, recurring), model.transitions());
  }

  /** Why the rows have the labels that {@link #tag} gives them. */
  Explanation explain(List<Row> rows, RecurringLines.Of recurring) {
    int[][] scores = scores(rows, recurring);
    return new Explanation(model, features, scores, Viterbi.labels(scores, model.transitions()));
  }

  /** Which rows of the text that was tagged last recur on its site. */
  BitSet recurring() {
    BitSet recurring = new BitSet();
    for (int i = 0; i < features.size(); i++) {
      recurring.set(i, features.get(i, Feature.RECURS) > RecurringLines.NOT);
    }
    return recurring;
  }

  /** How well each label suits each row by its features alone. */
  int[][] scores(List<Row> rows, RecurringLines.Of recurring) {
    features.read(rows, recurring);
    int labels = LineModel.LABELS.size();
    int[] learned = new int[rows.size() * labels];
    model.forest().score(features.values(), TextFeatures.place(0), rows.size(), learned);
    int[][] scores = new int[rows.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Arrays.copyOfRange(learned, i * labels, (i + 1) * labels);
      for (int label = 0; label < labels; label++) {
        scores[i][label] += model.base()[label];
      }
      if (features.get(i, Feature.RECURS) == RecurringLines.WIDELY) {
        scores[i][FURNITURE] += model.recurring();
      }
      scores[i][FURNITURE] += LineModel.signs(features.get(i, Feature.SIGNS));
      if (!mayBeHeadline(rows.get(i))) {
        scores[i][HEADLINE] = Viterbi.NEVER;
      }
    }
    return scores;
  }

  /** A caption, credit or paragraph is no title, even where there is no better one. */
  private static boolean mayBeHeadline(Row row) {
    boolean furniture = row.isFurniture() && !row.has(Scope.EDGE);
    return !furniture && !(row.isParagraph() && row.words() > SENTENCE_WORDS);
  }
}
