package clippings.clean;

import java.util.Arrays;

/**
 * Trees that together score the labels of lines: each asks the same few questions of every line and
 * adds the scores of the leaf that the answers lead to. All questions of a depth are the same
 * (oblivious trees: Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
 * NeurIPS 2018), so that a tree is a few comparisons and one look-up. Scores are integers: they are
 * the same on every machine.
 *
 * <p>Example: {@code forest.score(features.values(), TextFeatures.place(0), 12, scores)}.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
record Forest(int[] places, int[] thresholds, int[] leaves) {
  /** Questions a tree; a tree that has fewer asks others that nobody answers with yes. */
  static final int DEPTH = 5;

  private static final int CLASSES = LineModel.LABELS.size();

  /** What nobody answers with yes. */
  static void fill(int[] thresholds) {
    Arrays.fill(thresholds, Integer.MAX_VALUE / 2);
  }

  /**
   * Adds the scores of all lines of a text. Tree by tree, so that its questions are at hand for one
   * line after the other: by far most of cleaning's time is spent here.
   *
   * @param values features of a text
   * @param start where those of the first line start
   * @param lines how many there are
   * @param scores by line and label; what is there is added to
   */
  void score(int[] values, int start, int lines, int[] scores) {
    int end = start + lines * Feature.COUNT;
    for (int tree = 0; tree < trees(); tree++) {
      int at = tree * DEPTH;
      int p0 = places[at];
      int p1 = places[at + 1];
      int p2 = places[at + 2];
      int p3 = places[at + 3];
      int p4 = places[at + 4];
      int t0 = thresholds[at];
      int t1 = thresholds[at + 1];
      int t2 = thresholds[at + 2];
      int t3 = thresholds[at + 3];
      int t4 = thresholds[at + 4];
      int first = (tree << DEPTH) * CLASSES;
      int score = 0;
      for (int place = start; place < end; place += Feature.COUNT, score += CLASSES) {
        int leaf =
            ((t0 - values[place + p0]) >>> 31)
                | (((t1 - values[place + p1]) >>> 31) << 1)
                | (((t2 - values[place + p2]) >>> 31) << 2)
                | (((t3 - values[place + p3]) >>> 31) << 3)
                | (((t4 - values[place + p4]) >>> 31) << 4);
        int from = first + leaf * CLASSES;
        scores[score] += leaves[from];
        scores[score + 1] += leaves[from + 1];
        scores[score + 2] += leaves[from + 2];
        scores[score + 3] += leaves[from + 3];
      }
    }
  }

  /** Which leaf of a tree a line falls in: a bit for each question that is answered with yes. */
  int leaf(int tree, int[] values, int place) {
    int leaf = 0;
    for (int level = 0; level < DEPTH; level++) {
      int question = tree * DEPTH + level;
      leaf |= ((thresholds[question] - values[place + places[question]]) >>> 31) << level;
    }
    return leaf;
  }

  /** What a leaf adds to the score of a label. */
  int leafScore(int tree, int leaf, int label) {
    return leaves[((tree << DEPTH) + leaf) * CLASSES + label];
  }

  int trees() {
    return places.length / DEPTH;
  }
}
