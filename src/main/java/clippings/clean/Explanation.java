package clippings.clean;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a line got its label: how far the label is ahead, and what of its features speaks for it. A
 * question of a tree speaks for the label by as much as the label would lose if its answer were the
 * other.
 */
final class Explanation {
  private static final int MOST = 4;
  private static final int LABELS = LineModel.LABELS.size();

  private final LineModel model;
  private final FeatureTable features;
  private final int[] scores;
  private final Tagger.Tagged tagged;

  /**
   * Explains a text that was tagged.
   *
   * @param features of the text
   * @param scores by line and label
   * @param tagged what was found
   */
  Explanation(LineModel model, FeatureTable features, int[] scores, Tagger.Tagged tagged) {
    this.model = model;
    this.features = features;
    this.scores = scores;
    this.tagged = tagged;
  }

  /** What was found. */
  Tagger.Tagged tagged() {
    return tagged;
  }

  /** By how much the label of a line, among its neighbours, is ahead of the next. */
  double margin(int line) {
    return (double) (score(line, at(line)) - score(line, next(line))) / LineModel.UNIT;
  }

  /** What speaks for the label of a line most. */
  List<String> signals(int line) {
    Map<Signal, Integer> effects = new HashMap<>();
    for (Forest.Tree tree : model.forest().trees()) {
      int leaf = tree.leaf(features, line);
      for (int level = 0; level < tree.questions().size(); level++) {
        Forest.Question question = tree.questions().get(level);
        int effect = lead(tree, leaf, line) - lead(tree, leaf ^ (1 << level), line);
        effects.merge(new Signal(question.feature(), question.offset()), effect, Integer::sum);
      }
    }
    return effects.entrySet().stream()
        .filter(effect -> effect.getValue() > 0)
        .sorted(
            Map.Entry.<Signal, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Signal.ORDER)))
        .limit(MOST)
        .map(effect -> text(effect.getKey(), line))
        .toList();
  }

  /** A feature of a line, or of the one {@code offset} lines below. */
  private record Signal(Feature feature, int offset) {
    static final Comparator<Signal> ORDER =
        Comparator.comparing(Signal::offset).thenComparing(Signal::feature);
  }

  private int lead(Forest.Tree tree, int leaf, int line) {
    return tree.score(leaf, at(line)) - tree.score(leaf, next(line));
  }

  /** A feature and its value; with a sign the feature of a neighbour. */
  private String text(Signal signal, int line) {
    String whose = signal.offset == 0 ? "" : " (line %+d)".formatted(signal.offset);
    return signal.feature.title()
        + whose
        + " "
        + features.get(line + signal.offset, signal.feature);
  }

  private int at(int line) {
    return LineModel.LABELS.indexOf(tagged.labels()[line]);
  }

  /** The label that would be next best, the neighbours' being as they are. */
  private int next(int line) {
    int best = -1;
    for (int label = 0; label < LABELS; label++) {
      boolean other = label != at(line);
      best = other && (best < 0 || score(line, label) > score(line, best)) ? label : best;
    }
    return best;
  }

  private int score(int line, int label) {
    int above = line == 0 ? 0 : model.transitions()[at(line - 1)][label];
    int below = line == tagged.labels().length - 1 ? 0 : model.transitions()[label][at(line + 1)];
    return scores[line * LABELS + label] + above + below;
  }
}
