package clippings.clean;

import clippings.article.LineLabel;

/**
 * Finds the labels of the lines of a text that fit best, all together (Viterbi, "Error bounds for
 * convolutional codes", 1967), with at most one headline.
 *
 * <p>Example: lines that score {@code headline} highest one below the other become one headline,
 * where it scores best, and what they are next to that.
 */
final class Viterbi {
  private static final int LABELS = LineModel.LABELS.size();
  private static final int HEADLINE = LineModel.LABELS.indexOf(LineLabel.HEADLINE);

  /** A state is a label, twice: before the headline and from it on. */
  private static final int STATES = LABELS * 2;

  /** The score of what cannot be; it may be added to others. */
  static final int NEVER = Integer.MIN_VALUE / 4;

  private Viterbi() {}

  /**
   * The labels of a text.
   *
   * @param scores by line and label
   * @param transitions by label, and label of the line below
   */
  static LineLabel[] labels(int[][] scores, int[][] transitions) {
    int lines = scores.length;
    int[] best = new int[STATES];
    int[] next = new int[STATES];
    byte[] from = new byte[lines * STATES];
    for (int line = 0; line < lines; line++) {
      for (int state = 0; state < STATES; state++) {
        int label = state % LABELS;
        boolean after = state >= LABELS;
        int reached = line > 0 || after == (label == HEADLINE) ? 0 : NEVER;
        if (line > 0) {
          reached = NEVER;
          for (int before = 0; before < STATES; before++) {
            int sum = best[before] + transitions[before % LABELS][label];
            if (follows(before, state) && sum > reached) {
              reached = sum;
              from[line * STATES + state] = (byte) before;
            }
          }
        }
        boolean never = label == HEADLINE && !after;
        next[state] = never ? NEVER : Math.max(NEVER, reached + scores[line][label]);
      }
      int[] spare = best;
      best = next;
      next = spare;
    }
    return path(best, from, lines);
  }

  /** Whether a state may follow another: the headline leads from the first half to the second. */
  private static boolean follows(int before, int state) {
    boolean headline = state == LABELS + HEADLINE;
    boolean crosses = before < LABELS && state >= LABELS;
    return headline ? crosses : (before >= LABELS) == (state >= LABELS);
  }

  private static LineLabel[] path(int[] best, byte[] from, int lines) {
    LineLabel[] labels = new LineLabel[lines];
    int state = 0;
    for (int i = 1; i < STATES; i++) {
      state = best[i] > best[state] ? i : state;
    }
    for (int line = lines - 1; line >= 0; line--) {
      labels[line] = LineModel.LABELS.get(state % LABELS);
      state = from[line * STATES + state];
    }
    return labels;
  }
}
