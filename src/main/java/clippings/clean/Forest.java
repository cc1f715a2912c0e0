package clippings.clean;

/**
 * Trees that together score the labels of a line: each asks the same few questions of every line
 * and adds the scores of the leaf that the answers lead to. All questions of a depth are the same
 * (oblivious trees: Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
 * NeurIPS 2018), so that a tree is a few comparisons and one look-up. Scores are integers: they are
 * the same on every machine.
 *
 * <p>Example: {@code forest.score(features.values(), TextFeatures.place(3), scores)}.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
record Forest(int depth, int classes, int[] places, int[] thresholds, int[] leaves) {

  /**
   * Adds the scores of a line.
   *
   * @param values features of a text
   * @param place where those of the line start
   * @param scores by class; what is there is added to
   */
  void score(int[] values, int place, int[] scores) {
    int trees = trees();
    for (int tree = 0; tree < trees; tree++) {
      int from = ((tree << depth) + leaf(tree, values, place)) * classes;
      for (int label = 0; label < classes; label++) {
        scores[label] += leaves[from + label];
      }
    }
  }

  /** Which leaf of a tree a line falls in: a bit for each question that is answered with yes. */
  int leaf(int tree, int[] values, int place) {
    int leaf = 0;
    int question = tree * depth;
    for (int level = 0; level < depth; level++, question++) {
      int yes = (thresholds[question] - values[place + places[question]]) >>> 31;
      leaf |= yes << level;
    }
    return leaf;
  }

  /** What a leaf adds to the score of a label. */
  int leafScore(int tree, int leaf, int label) {
    return leaves[((tree << depth) + leaf) * classes + label];
  }

  int trees() {
    return places.length / depth;
  }
}
