package clippings.clean;

import clippings.article.LineLabel;
import clippings.clean.Furniture.Scope;
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
  private final TextFeatures reader;
  private final FirstLook firstLook = new FirstLook();

  Tagger(LineModel model) {
    this.model = model;
    this.reader = new TextFeatures(model.certainty());
  }

  /**
   * A text that was tagged.
   *
   * @param labels a label a row
   * @param recurring which rows recur on the text's site
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
  record Tagged(LineLabel[] labels, BitSet recurring) {}

  /** Tags the rows of a text. */
  Tagged tag(List<Row> rows, RecurringLines.Of recurring) {
    FeatureTable features = reader.read(rows, recurring);
    return new Tagged(labels(scores(rows, features)), recurring(features));
  }

  /** Why the rows have the labels that {@link #tag} gives them. */
  Explanation explain(List<Row> rows, RecurringLines.Of recurring) {
    FeatureTable features = reader.read(rows, recurring);
    int[] scores = scores(rows, features);
    return new Explanation(
        model, features, scores, new Tagged(labels(scores), recurring(features)));
  }

  private LineLabel[] labels(int[] scores) {
    return Viterbi.labels(scores, model.transitions());
  }

  private static BitSet recurring(FeatureTable features) {
    BitSet recurring = new BitSet();
    for (int i = 0; i < features.lines(); i++) {
      recurring.set(i, features.get(i, Feature.RECURS) > RecurringLines.NOT);
    }
    return recurring;
  }

  /** How well each label suits each row by its features alone, by row and label. */
  private int[] scores(List<Row> rows, FeatureTable features) {
    int labels = LineModel.LABELS.size();
    byte[] ranks = model.ranks().first(features);
    firstLook.read(model.firstLook().score(ranks, rows.size()), features);
    model.ranks().second(features, ranks);
    int[] scores = model.forest().score(ranks, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      int at = i * labels;
      for (int label = 0; label < labels; label++) {
        scores[at + label] += model.base()[label];
      }
      if (features.get(i, Feature.RECURS) == RecurringLines.WIDELY) {
        scores[at + FURNITURE] += model.recurring();
      }
      scores[at + FURNITURE] += LineModel.signs(features.get(i, Feature.SIGNS));
      if (!mayBeHeadline(rows.get(i))) {
        scores[at + HEADLINE] = Viterbi.NEVER;
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
