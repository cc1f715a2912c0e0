package clippings.clean;

import clippings.article.LineLabel;
import java.util.Arrays;
import java.util.stream.IntStream;

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

  /** The states that a state may follow: the headline leads from the first half to the second. */
  private static final int[][] ABOVE =
      IntStream.range(0, STATES).mapToObj(Viterbi::above).toArray(int[][]::new);

  /** The score of what cannot be; it may be added to others. */
  static final int NEVER = Integer.MIN_VALUE / 4;

  private Viterbi() {}

  private static int[] above(int state) {
    boolean first = state < LABELS || state == LABELS + HEADLINE;
    return IntStream.range(0, STATES)
        .filter(above -> above != HEADLINE && above < LABELS == first)
        .toArray();
  }

  /**
   * The labels of a text.
   *
   * @param scores by line and label
   * @param transitions by label, and label of the line below
   */
  static LineLabel[] labels(int[] scores, int[][] transitions) {
    int lines = scores.length / LABELS;
    int[] best = new int[(lines + 1) * STATES];
    // Above the first line there was no headline.
    Arrays.fill(best, LABELS, STATES, NEVER);
    int[][] nothing = new int[LABELS][LABELS];
    for (int line = 0; line < lines; line++) {
      int[][] above = line == 0 ? nothing : transitions;
      for (int state = 0; state < STATES; state++) {
        int reached = NEVER;
        for (int before : ABOVE[state]) {
          int sum = best[line * STATES + before] + above[before % LABELS][state % LABELS];
          reached = Math.max(reached, sum);
        }
        int score = state == HEADLINE ? NEVER : scores[line * LABELS + state % LABELS];
        best[(line + 1) * STATES + state] = Math.max(NEVER, reached + score);
      }
    }
    return path(best, transitions, lines);
  }

  private static LineLabel[] path(int[] best, int[][] transitions, int lines) {
    LineLabel[] labels = new LineLabel[lines];
    int state = 0;
    for (int i = 1; i < STATES; i++) {
      state = best[lines * STATES + i] > best[lines * STATES + state] ? i : state;
    }
    for (int line = lines - 1; line >= 0; line--) {
      labels[line] = LineModel.LABELS.get(state % LABELS);
      int way = ABOVE[state][0];
      for (int above : ABOVE[state]) {
        int sum = best[line * STATES + above] + transitions[above % LABELS][state % LABELS];
        int other = best[line * STATES + way] + transitions[way % LABELS][state % LABELS];
        way = sum > other ? above : way;
      }
      state = way;
    }
    return labels;
  }
}
