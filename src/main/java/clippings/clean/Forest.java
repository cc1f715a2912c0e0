package clippings.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trees that together score the labels of lines: each asks the same few questions of every line and
 * adds the scores of the leaf that the answers lead to. All questions of a depth are the same
 * (oblivious trees: Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
 * NeurIPS 2018), so that a tree is a few comparisons and one look-up, and four lines are asked at
 * once. Scores are integers: they are the same on every machine.
 *
 * <p>Example: {@code int[] scores = forest.score(features)}.
 */
final class Forest {
  /** Questions a tree, at most. */
  static final int DEPTH = 5;

  /** How far a leaf goes at most, either way. */
  static final int MOST = 512;

  private static final int LEAVES = 1 << DEPTH;
  private static final int CLASSES = LineModel.LABELS.size();

  /** So many trees add up before 16 bits run over. */
  private static final int AT_ONCE = 0xFFFF / (2 * MOST);

  /** The highest bit of each 16. */
  private static final long HIGHEST = 0x8000_8000_8000_8000L;

  private static final Question NEVER = new Question(Feature.WORDS, 0, Integer.MAX_VALUE);

  private final List<Tree> trees;

  /** What is asked for in any tree: a question's feature and offset, whatever its value. */
  private final List<Question> asked;

  /** By tree and level: the place in {@link #asked}, and the value as it is compared. */
  private final int[] places;

  private final long[] thresholds;

  /** By tree and leaf: the scores of all labels, each in 16 bits and above zero. */
  private final long[] leaves;

  /** Whether a feature of a line, or of the one {@code offset} lines below, is above a value. */
  record Question(Feature feature, int offset, int value) {
    boolean isYes(FeatureTable features, int line) {
      return features.get(line + offset, feature) > value;
    }
  }

  /**
   * A tree.
   *
   * @param scores by leaf and label; a leaf has a bit for each question that is answered with yes
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
  record Tree(List<Question> questions, int[] scores) {
    /** A question; beyond the last one that nobody answers with yes. */
    Question question(int level) {
      return level < questions.size() ? questions.get(level) : NEVER;
    }

    int leaf(FeatureTable features, int line) {
      int leaf = 0;
      for (int level = 0; level < questions.size(); level++) {
        leaf |= OwnFeatures.bit(questions.get(level).isYes(features, line)) << level;
      }
      return leaf;
    }

    /** What a leaf adds to the score of a label. */
    int score(int leaf, int label) {
      return scores[leaf * CLASSES + label];
    }
  }

  /** A forest of trees of at most {@link #DEPTH} questions. */
  Forest(List<Tree> trees) {
    this.trees = List.copyOf(trees);
    Map<Question, Integer> placeOf = new LinkedHashMap<>();
    places = new int[trees.size() * DEPTH];
    thresholds = new long[places.length];
    leaves = new long[trees.size() * LEAVES];
    for (int tree = 0; tree < trees.size(); tree++) {
      for (int level = 0; level < DEPTH; level++) {
        Question question = trees.get(tree).question(level);
        Question any = new Question(question.feature, question.offset, 0);
        places[tree * DEPTH + level] = placeOf.computeIfAbsent(any, unused -> placeOf.size());
        thresholds[tree * DEPTH + level] = FeatureTable.threshold(question.value);
      }
      int[] scores = trees.get(tree).scores();
      for (int at = scores.length - 1; at >= 0; at--) {
        int leaf = tree * LEAVES + at / CLASSES;
        leaves[leaf] = (leaves[leaf] << Short.SIZE) | (scores[at] + MOST);
      }
    }
    asked = List.copyOf(placeOf.keySet());
  }

  List<Tree> trees() {
    return trees;
  }

  /** The scores of all lines of a text, by line and label. */
  int[] score(FeatureTable features) {
    int lines = features.lines();
    int[] scores = new int[(lines + FeatureTable.LANES) * CLASSES];
    long[] values = new long[asked.size()];
    for (int line = 0; line < lines; line += FeatureTable.LANES) {
      for (int i = 0; i < values.length; i++) {
        Question question = asked.get(i);
        values[i] = features.values(line + question.offset, question.feature);
      }
      for (int tree = 0; tree < trees.size(); tree += AT_ONCE) {
        score(values, tree, Math.min(trees.size(), tree + AT_ONCE), scores, line);
      }
    }
    return scores;
  }

  /** Adds what some trees say of four lines. By far most of cleaning's time is spent here. */
  private void score(long[] values, int from, int to, int[] scores, int line) {
    long first = 0;
    long second = 0;
    long third = 0;
    long fourth = 0;
    int at = from * DEPTH;
    for (int tree = from; tree < to; tree++, at += DEPTH) {
      // Not a loop over the levels, which would take longer to run than what is in it.
      long leaf =
          (values[places[at]] - thresholds[at] & HIGHEST) >>> 15
              | (values[places[at + 1]] - thresholds[at + 1] & HIGHEST) >>> 14
              | (values[places[at + 2]] - thresholds[at + 2] & HIGHEST) >>> 13
              | (values[places[at + 3]] - thresholds[at + 3] & HIGHEST) >>> 12
              | (values[places[at + 4]] - thresholds[at + 4] & HIGHEST) >>> 11;
      int start = tree * LEAVES;
      first += leaves[start + ((int) leaf & (LEAVES - 1))];
      second += leaves[start + ((int) (leaf >>> 16) & (LEAVES - 1))];
      third += leaves[start + ((int) (leaf >>> 32) & (LEAVES - 1))];
      fourth += leaves[start + (int) (leaf >>> 48)];
    }
    int none = (to - from) * MOST;
    add(first, none, scores, line);
    add(second, none, scores, line + 1);
    add(third, none, scores, line + 2);
    add(fourth, none, scores, line + 3);
  }

  private static void add(long sums, int none, int[] scores, int line) {
    for (int label = 0; label < CLASSES; label++) {
      scores[line * CLASSES + label] += (int) (sums >>> (label * Short.SIZE) & 0xFFFF) - none;
    }
  }
}
