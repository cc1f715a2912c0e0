package clippings.clean;

import clippings.article.LineLabel;
import java.util.ArrayList;
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
  private static final List<Feature> FEATURES = List.of(Feature.values());

  private final LineModel model;
  private final TextFeatures features;
  private final int[][] scores;
  private final LineLabel[] labels;

  /**
   * Explains a text that was tagged.
   *
   * @param features of the text
   * @param scores by line and label
   * @param labels as they were found
   */
  Explanation(LineModel model, TextFeatures features, int[][] scores, LineLabel[] labels) {
    this.model = model;
    this.features = features;
    this.scores = scores;
    this.labels = labels;
  }

  /** A label a line. */
  LineLabel[] labels() {
    return labels.clone();
  }

  /** By how much the label of a line, among its neighbours, is ahead of the next. */
  double margin(int line) {
    return (double) (score(line, at(line)) - score(line, next(line))) / LineModel.UNIT;
  }

  /** What speaks for the label of a line most. */
  List<String> signals(int line) {
    Map<Integer, Integer> effects = new HashMap<>();
    Forest forest = model.forest();
    int place = TextFeatures.place(line);
    for (int tree = 0; tree < forest.trees(); tree++) {
      int leaf = forest.leaf(tree, features.values(), place);
      for (int level = 0; level < Forest.DEPTH; level++) {
        int effect = lead(tree, leaf, line) - lead(tree, leaf ^ (1 << level), line);
        effects.merge(forest.places()[tree * Forest.DEPTH + level], effect, Integer::sum);
      }
    }
    List<String> signals = new ArrayList<>();
    effects.entrySet().stream()
        .filter(effect -> effect.getValue() > 0)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(effect -> signals.add(signal(effect.getKey(), place)));
    return signals;
  }

  private int lead(int tree, int leaf, int line) {
    Forest forest = model.forest();
    return forest.leafScore(tree, leaf, at(line)) - forest.leafScore(tree, leaf, next(line));
  }

  /** A feature and its value; with a sign the feature of a neighbour. */
  private String signal(int question, int place) {
    int feature = Math.floorMod(question, Feature.COUNT);
    int offset = Math.floorDiv(question, Feature.COUNT);
    String title = FEATURES.get(feature).title();
    String whose = offset == 0 ? "" : " (line %+d)".formatted(offset);
    return title + whose + " " + features.values()[place + question];
  }

  private int at(int line) {
    return LineModel.LABELS.indexOf(labels[line]);
  }

  /** The label that would be next best, the neighbours' being as they are. */
  private int next(int line) {
    int best = -1;
    for (int label = 0; label < scores[line].length; label++) {
      boolean other = label != at(line);
      best = other && (best < 0 || score(line, label) > score(line, best)) ? label : best;
    }
    return best;
  }

  private int score(int line, int label) {
    int above = line == 0 ? 0 : model.transitions()[at(line - 1)][label];
    int below = line == labels.length - 1 ? 0 : model.transitions()[label][at(line + 1)];
    return scores[line][label] + above + below;
  }
}
