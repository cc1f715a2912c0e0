package clippings.clean;

import static clippings.clean.Feature.*;

import clippings.article.LineLabel;
import java.util.Arrays;

/**
 * What a first look says of the lines of a text, as {@link Feature}s for a second one: how well
 * each label suits a line, how much of an article stands around it, and whether another line would
 * do better as headline. What a line is depends on what the lines around it are, and that a single
 * look at their words and shapes can only guess (Cohen and Carvalho, "Stacked sequential learning",
 * IJCAI 2005).
 *
 * <p>Example: {@code look.read(model.firstLook().score(ranks, lines), features)}. One serves one
 * thread.
 */
final class FirstLook {
  private static final int LABELS = LineModel.LABELS.size();
  private static final int HEADLINE = LineModel.LABELS.indexOf(LineLabel.HEADLINE);
  private static final int BODY = LineModel.LABELS.indexOf(LineLabel.BODY);
  private static final int SUBHEADING = LineModel.LABELS.indexOf(LineLabel.SUBHEADING);
  private static final int FURNITURE = LineModel.LABELS.indexOf(LineLabel.FURNITURE);

  private static final int FAR = 50;
  private static final int LAST_RANK = 20;
  private static final int LONGEST = 80;
  private static final int MOST = 2000;

  /** How certain a score makes an article, of 100: the logistic function, up to a score of 6. */
  private static final int[] CHANCES = chances();

  private int[] chances = new int[0];
  private int[] sums = new int[0];
  private long[] ranks = new long[0];

  private static int[] chances() {
    int[] chances = new int[12 * LineModel.UNIT + 1];
    for (int i = 0; i < chances.length; i++) {
      double score = (double) i / LineModel.UNIT - 6;
      chances[i] = (int) StrictMath.rint(100 / (1 + StrictMath.exp(-score)));
    }
    return chances;
  }

  /**
   * Sets the features of the second look.
   *
   * @param scores by line and label, of the first
   * @param features has the text's {@link Feature#WORDS}
   */
  void read(int[] scores, FeatureTable features) {
    int lines = features.lines();
    if (ranks.length < lines) {
      chances = new int[lines * 2];
      sums = new int[lines * 2 + 1];
      ranks = new long[lines * 2];
    }
    for (int i = 0; i < lines; i++) {
      int at = i * LABELS;
      features.put(i, LIKE_HEADLINE, lead(scores, at, HEADLINE));
      features.put(i, LIKE_BODY, lead(scores, at, BODY));
      features.put(i, LIKE_SUBHEADING, lead(scores, at, SUBHEADING));
      int article = Math.max(scores[at + BODY], scores[at + SUBHEADING]) - scores[at + FURNITURE];
      int chance = article + CHANCES.length / 2;
      chances[i] = CHANCES[Math.max(0, Math.min(CHANCES.length - 1, chance))];
    }
    features.distances(ARTICLE_UP, ARTICLE_DOWN, FAR, line -> chances[line] >= 50);
    windows(features);
    headlines(features);
  }

  /** By how much a label is better than every other. */
  private static int lead(int[] scores, int at, int label) {
    int other = Integer.MIN_VALUE;
    for (int i = 0; i < LABELS; i++) {
      other = i == label ? other : Math.max(other, scores[at + i]);
    }
    return scores[at + label] - other;
  }

  private void windows(FeatureTable features) {
    int lines = features.lines();
    for (int i = 0; i < lines; i++) {
      sums[i + 1] = sums[i] + chances[i];
    }
    features.windows(ARTICLE_ABOVE_3, ARTICLE_BELOW_3, sums, 3, MOST);
    features.windows(ARTICLE_ABOVE_8, ARTICLE_BELOW_8, sums, 8, MOST);
    features.windows(ARTICLE_ABOVE_20, ARTICLE_BELOW_20, sums, 20, MOST);
    for (int i = 0; i < lines; i++) {
      sums[i + 1] = sums[i] + chances[i] * Math.min(LONGEST, features.get(i, WORDS)) / 100;
    }
    features.windows(ARTICLE_ABOVE, ARTICLE_BELOW, sums, lines, MOST);
  }

  /** Which place a line has among the candidates, and how far ahead or behind the best other is. */
  private void headlines(FeatureTable features) {
    int lines = features.lines();
    for (int i = 0; i < lines; i++) {
      ranks[i] = ((long) -features.get(i, LIKE_HEADLINE) << Integer.SIZE) + i;
    }
    Arrays.sort(ranks, 0, lines);
    for (int rank = 0; rank < lines; rank++) {
      int line = (int) ranks[rank];
      int other = (int) ranks[rank > 0 || lines == 1 ? 0 : 1];
      int lead = features.get(line, LIKE_HEADLINE) - features.get(other, LIKE_HEADLINE);
      features.put(line, HEADLINE_RANK, Math.min(LAST_RANK, rank));
      features.put(line, HEADLINE_LEAD, lead);
    }
  }
}
