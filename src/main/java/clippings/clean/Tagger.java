package clippings.clean;

import clippings.article.LineLabel;
import java.util.List;

/**
 * Says what each line of a text is, by what was learned from labelled texts.
 *
 * <p>One tagger serves one thread.
 */
final class Tagger {
  private final LineModel model;
  private final TextFeatures features = new TextFeatures();

  Tagger(LineModel model) {
    this.model = model;
  }

  /** The labels of a text, a label a row. */
  LineLabel[] tag(List<Row> rows, RecurringLines.Of recurring) {
    return Viterbi.labels(scores(rows, recurring), model.transitions());
  }

  /** How well each label suits each row by its features alone. */
  int[][] scores(List<Row> rows, RecurringLines.Of recurring) {
    int[][] scores = new int[rows.size()][];
    if (rows.isEmpty()) {
      return scores;
    }
    features.read(rows, recurring);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.base().clone();
      model.forest().score(features.values(), TextFeatures.place(i), scores[i]);
    }
    return scores;
  }
}
