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
    int leavesOfTree = 1 << depth;
    int trees = places.length / depth;
    for (int tree = 0; tree < trees; tree++) {
      int leaf = tree << depth;
      for (int level = 0; level < depth; level++) {
        int question = tree * depth + level;
        int above = (thresholds[question] - values[place + places[question]]) >>> 31;
        leaf += above << level;
      }
      int from = leaf * classes;
      for (int label = 0; label < classes; label++) {
        scores[label] += leaves[from + label];
      }
    }
    assert leaves.length == trees * leavesOfTree * classes;
  }

  int trees() {
    return places.length / depth;
  }
}
