package clippings.clean;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Trees that together score the labels of lines: each asks the same few questions of every line and
 * adds the scores of the leaf that the answers lead to. All questions of a depth are the same
 * (oblivious trees: Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
 * NeurIPS 2018), so that a tree is a few comparisons and one look-up, and eight lines are asked at
 * once. Scores are integers: they are the same on every machine.
 *
 * <p>Example: {@code int[] scores = forest.score(ranks.first(features), features.lines())}.
 */
final class Forest {
  /** Questions a tree, at most. */
  static final int DEPTH = 5;

  /** How far a leaf goes at most, either way. */
  static final int MOST = 512;

  private static final int LEAVES = 1 << DEPTH;
  private static final int CLASSES = LineModel.LABELS.size();

  /** So many trees add up before 16 bits run over. */
  private static final int AT_ONCE = 60;

  /** So many trees are added up in one go. */
  private static final int TOGETHER = 4;

  private static final int LANES = FeatureRanks.LANES;
  private static final long HIGHEST = FeatureRanks.HIGHEST;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final List<Tree> trees;

  /** By tree and level: the place in {@link FeatureRanks}, how many lines below, and the value. */
  private final int[] places;

  private final int[] offsets;
  private final long[] thresholds;

  /** By tree and leaf: the scores of all labels, each in 16 bits and above zero. */
  private final long[][] leaves;

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

  /**
   * A forest.
   *
   * @param trees of at most {@link #DEPTH} questions
   * @param ranks in which questions are asked
   */
  Forest(List<Tree> trees, FeatureRanks ranks) {
    this.trees = List.copyOf(trees);
    int size = (trees.size() + TOGETHER - 1) / TOGETHER * TOGETHER;
    places = new int[size * DEPTH];
    offsets = new int[places.length];
    thresholds = new long[places.length];
    leaves = new long[size][LEAVES];
    for (int tree = 0; tree < trees.size(); tree++) {
      List<Question> questions = trees.get(tree).questions;
      for (int level = 0; level < DEPTH; level++) {
        int at = tree * DEPTH + level;
        boolean asks = level < questions.size();
        places[at] = asks ? ranks.place(questions.get(level).feature) : 0;
        offsets[at] = asks ? questions.get(level).offset + Feature.REACH : 0;
        thresholds[at] = asks ? ranks.threshold(questions.get(level)) : FeatureRanks.NEVER;
      }
      int[] scores = trees.get(tree).scores();
      for (int at = scores.length - 1; at >= 0; at--) {
        leaves[tree][at / CLASSES] =
            (leaves[tree][at / CLASSES] << Short.SIZE) | (scores[at] + MOST);
      }
    }
  }

  List<Tree> trees() {
    return trees;
  }

  /**
   * The scores of all lines of a text, by line and label.
   *
   * @param ranks of its features, see {@link FeatureRanks}
   */
  int[] score(byte[] ranks, int lines) {
    int stride = FeatureRanks.stride(lines);
    int[] scores = new int[lines * CLASSES];
    long[] sums = new long[lines];
    byte[][] found = new byte[TOGETHER][lines + LANES];
    for (int from = 0; from < trees.size(); from += AT_ONCE) {
      int to = Math.min(trees.size(), from + AT_ONCE);
      Arrays.fill(sums, 0);
      for (int tree = from; tree < to; tree += TOGETHER) {
        for (int i = 0; i < TOGETHER; i++) {
          find(tree + i, ranks, stride, found[i], lines);
        }
        add(tree, found, sums);
      }
      int none = (to - from) * MOST;
      for (int i = 0; i < scores.length; i++) {
        long sum = sums[i / CLASSES] >>> (i % CLASSES * Short.SIZE);
        scores[i] += (int) (sum & 0xFFFF) - none;
      }
    }
    return scores;
  }

  /** Finds the leaf of each line, eight lines at once. Much of cleaning's time is spent here. */
  private void find(int tree, byte[] ranks, int stride, byte[] found, int lines) {
    // Not a loop over the levels, which would take longer to run than what is in it.
    int at = tree * DEPTH;
    int first = places[at] * stride + offsets[at];
    int second = places[at + 1] * stride + offsets[at + 1];
    int third = places[at + 2] * stride + offsets[at + 2];
    int fourth = places[at + 3] * stride + offsets[at + 3];
    int fifth = places[at + 4] * stride + offsets[at + 4];
    long above1 = thresholds[at];
    long above2 = thresholds[at + 1];
    long above3 = thresholds[at + 2];
    long above4 = thresholds[at + 3];
    long above5 = thresholds[at + 4];
    for (int line = 0; line < lines; line += LANES) {
      long leaf =
          ((long) LONGS.get(ranks, first + line) - above1 & HIGHEST) >>> 7
              | ((long) LONGS.get(ranks, second + line) - above2 & HIGHEST) >>> 6
              | ((long) LONGS.get(ranks, third + line) - above3 & HIGHEST) >>> 5
              | ((long) LONGS.get(ranks, fourth + line) - above4 & HIGHEST) >>> 4
              | ((long) LONGS.get(ranks, fifth + line) - above5 & HIGHEST) >>> 3;
      LONGS.set(found, line, leaf);
    }
  }

  /**
   * Adds what some trees say of each line: not one by one, since sums would be written as often.
   */
  private void add(int tree, byte[][] found, long[] sums) {
    byte[] first = found[0];
    byte[] second = found[1];
    byte[] third = found[2];
    byte[] fourth = found[3];
    long[] scores1 = leaves[tree];
    long[] scores2 = leaves[tree + 1];
    long[] scores3 = leaves[tree + 2];
    long[] scores4 = leaves[tree + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += scores1[first[i]] + scores2[second[i]] + scores3[third[i]] + scores4[fourth[i]];
    }
  }
}
