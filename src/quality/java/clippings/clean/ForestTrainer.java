package clippings.clean;

import clippings.article.LineLabel;
import clippings.clean.LearnedForest.Question;
import clippings.clean.LearnedForest.Split;
import clippings.clean.LearnedForest.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a {@link Forest} by gradient boosting (Friedman, "Greedy function approximation: a
 * gradient boosting machine", 2001) of oblivious trees, each a step towards the labels of a part of
 * the lines. The same examples give the same forest.
 */
final class ForestTrainer {
  private static final int CLASSES = LineLabel.values().length;
  private static final int SUMS = CLASSES + 1;

  /**
   * How to learn.
   *
   * @param trees how many
   * @param depth questions a tree
   * @param rate how far each tree goes
   * @param columns share of the neighbours' features that a tree may ask, beside all of the line
   * @param rows share of the lines that a tree sees
   * @param smoothing weight of lines that a leaf is imagined to have besides, without a label
   */
  record Settings(
      int trees, int depth, double rate, double columns, double rows, double smoothing) {}

  private final Examples examples;
  private final Settings settings;
  private final List<Question> questions = new ArrayList<>();
  private final int[] rows;
  private final float[] weights;
  private final float[] scores;
  private final LearnedForest forest;

  /**
   * Learns from some rows.
   *
   * @param rows of {@code examples}
   * @param weights a weight a row
   * @param features that may be asked
   */
  ForestTrainer(
      Examples examples, int[] rows, float[] weights, List<Feature> features, Settings settings) {
    this.examples = examples;
    this.forest = new LearnedForest(examples, new ArrayList<>());
    this.settings = settings;
    this.rows = rows;
    this.weights = weights;
    this.scores = new float[rows.length * CLASSES];
    for (Feature feature : features) {
      int reach = feature.isOwn() ? 3 : 0;
      for (int offset = -reach; offset <= reach; offset++) {
        questions.add(new Question(feature.column(), offset));
      }
    }
  }

  /** Learns. */
  LearnedForest train() {
    for (int tree = 0; tree < settings.trees; tree++) {
      Random dice = new Random(tree);
      int[] seen =
          IntStream.range(0, rows.length).filter(i -> dice.nextDouble() < settings.rows).toArray();
      List<Question> asked =
          questions.stream()
              .filter(q -> q.offset() == 0 || dice.nextDouble() < settings.columns)
              .toList();
      grow(seen, asked);
    }
    return forest;
  }

  private void grow(int[] seen, List<Question> asked) {
    float[] gradients = new float[seen.length * SUMS];
    double[] p = new double[CLASSES];
    for (int i = 0; i < seen.length; i++) {
      int k = seen[i];
      probabilities(k, p);
      for (int c = 0; c < CLASSES; c++) {
        double truth = examples.label(rows[k]) == c ? 1 : 0;
        gradients[i * SUMS + c] = (float) (weights[k] * (truth - p[c]));
      }
      gradients[i * SUMS + CLASSES] = weights[k];
    }
    byte[] leaf = new byte[seen.length];
    List<Split> splits = new ArrayList<>();
    for (int level = 0; level < settings.depth; level++) {
      int leaves = 1 << level;
      List<Split> candidates =
          asked.parallelStream().map(q -> best(q, seen, gradients, leaf, leaves)).toList();
      Split best = candidates.get(0);
      for (Split candidate : candidates) {
        best = candidate.gain() > best.gain() ? candidate : best;
      }
      splits.add(best);
      byte[] bins = examples.bins(best.question().feature());
      for (int i = 0; i < seen.length; i++) {
        boolean above = bins[rows[seen[i]] + best.question().offset()] > best.bin();
        leaf[i] |= (byte) ((above ? 1 : 0) << level);
      }
    }
    finish(splits);
  }

  /** The best place to part lines by one column. */
  private Split best(Question question, int[] seen, float[] gradients, byte[] leaf, int leaves) {
    byte[] bins = examples.bins(question.feature());
    float[] sums = new float[leaves * Examples.BINS * SUMS];
    for (int i = 0; i < seen.length; i++) {
      int at = (leaf[i] * Examples.BINS + bins[rows[seen[i]] + question.offset()]) * SUMS;
      int from = i * SUMS;
      sums[at] += gradients[from];
      sums[at + 1] += gradients[from + 1];
      sums[at + 2] += gradients[from + 2];
      sums[at + 3] += gradients[from + 3];
      sums[at + 4] += gradients[from + 4];
    }
    int ranges = examples.ranges(question.feature());
    double[] gains = new double[ranges];
    for (int l = 0; l < leaves; l++) {
      gains(sums, l * Examples.BINS * SUMS, ranges, gains);
    }
    int best = 0;
    for (int bin = 0; bin < ranges - 1; bin++) {
      best = gains[bin] > gains[best] ? bin : best;
    }
    return new Split(question, best, gains[best]);
  }

  private void gains(float[] sums, int from, int ranges, double[] gains) {
    double[] all = new double[SUMS];
    double[] left = new double[SUMS];
    for (int bin = 0; bin < ranges; bin++) {
      for (int c = 0; c < SUMS; c++) {
        all[c] += sums[from + bin * SUMS + c];
      }
    }
    for (int bin = 0; bin < ranges - 1; bin++) {
      double gain = 0;
      for (int c = 0; c < SUMS; c++) {
        left[c] += sums[from + bin * SUMS + c];
      }
      for (int c = 0; c < CLASSES; c++) {
        double right = all[c] - left[c];
        gain += left[c] * left[c] / (left[CLASSES] + settings.smoothing);
        gain += right * right / (all[CLASSES] - left[CLASSES] + settings.smoothing);
      }
      gains[bin] += gain;
    }
  }

  /** Gives the leaves their scores, by all lines, and takes the step. */
  private void finish(List<Split> splits) {
    int leaves = 1 << settings.depth;
    int[] leafOf = forest.leaves(splits, rows);
    double[] sums = new double[leaves * CLASSES];
    double[] curves = new double[leaves * CLASSES];
    double[] p = new double[CLASSES];
    for (int i = 0; i < rows.length; i++) {
      int leaf = leafOf[i];
      probabilities(i, p);
      for (int c = 0; c < CLASSES; c++) {
        double truth = examples.label(rows[i]) == c ? 1 : 0;
        sums[leaf * CLASSES + c] += weights[i] * (truth - p[c]);
        curves[leaf * CLASSES + c] += weights[i] * p[c] * (1 - p[c]);
      }
    }
    int[] values = new int[leaves * CLASSES];
    for (int i = 0; i < values.length; i++) {
      double step = sums[i] / (curves[i] + settings.smoothing / 4) * settings.rate;
      values[i] = (int) StrictMath.rint(Math.max(-2, Math.min(2, step)) * LineModel.UNIT);
    }
    for (int i = 0; i < rows.length; i++) {
      for (int c = 0; c < CLASSES; c++) {
        scores[i * CLASSES + c] += (float) values[leafOf[i] * CLASSES + c] / LineModel.UNIT;
      }
    }
    forest.trees().add(new Tree(List.copyOf(splits), values));
  }

  private void probabilities(int row, double[] p) {
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      p[c] = StrictMath.exp(scores[row * CLASSES + c]);
      sum += p[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      p[c] /= sum;
    }
  }
}
