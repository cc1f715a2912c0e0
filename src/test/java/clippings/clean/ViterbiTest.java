package clippings.clean;

import static clippings.article.LineLabel.BODY;
import static clippings.article.LineLabel.FURNITURE;
import static clippings.article.LineLabel.HEADLINE;
import static clippings.article.LineLabel.SUBHEADING;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.LineLabel;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  private static final int[][] INDIFFERENT = new int[4][4];

  @Test
  void eachLineIsWhatItScoresBest() {
    int[][] scores = {{9, 0, 0, 0}, {0, 9, 0, 0}, {0, 0, 9, 0}, {0, 0, 0, 9}};

    assertThat(labels(scores, INDIFFERENT)).containsExactly(HEADLINE, BODY, SUBHEADING, FURNITURE);
  }

  @Test
  void ofTwoHeadlinesTheBetterOneIs() {
    int[][] scores = {{9, 0, 0, 3}, {8, 5, 0, 0}, {0, 9, 0, 0}};

    assertThat(labels(scores, INDIFFERENT)).containsExactly(HEADLINE, BODY, BODY);

    scores[1][1] = 1;
    assertThat(labels(scores, INDIFFERENT)).containsExactly(FURNITURE, HEADLINE, BODY);
  }

  @Test
  void neighboursSpeakForEachOther() {
    int[][] scores = {{0, 9, 0, 0}, {0, 4, 0, 5}, {0, 9, 0, 0}};
    int[][] bodyAfterBody = new int[4][4];
    bodyAfterBody[1][1] = 1;

    assertThat(labels(scores, INDIFFERENT)).containsExactly(BODY, FURNITURE, BODY);
    assertThat(labels(scores, bodyAfterBody)).containsExactly(BODY, BODY, BODY);
  }

  @Test
  void aTextWithoutLinesHasNoLabels() {
    assertThat(labels(new int[0][4], INDIFFERENT)).isEmpty();
  }

  @Test
  void noOtherLabelsFitBetter() {
    Random dice = new Random(3);
    for (int text = 0; text < 300; text++) {
      int[][] scores = numbers(dice, 1 + dice.nextInt(5));
      int[][] transitions = numbers(dice, 4);

      int best = Integer.MIN_VALUE;
      for (int code = 0; code < 1 << (2 * scores.length); code++) {
        best = Math.max(best, sum(code, scores, transitions));
      }
      assertThat(sum(code(labels(scores, transitions)), scores, transitions)).isEqualTo(best);
    }
  }

  private static LineLabel[] labels(int[][] scores, int[][] transitions) {
    int[] flat = Stream.of(scores).flatMapToInt(IntStream::of).toArray();
    return Viterbi.labels(flat, transitions);
  }

  private static int[][] numbers(Random dice, int rows) {
    int[][] numbers = new int[rows][4];
    for (int[] row : numbers) {
      for (int i = 0; i < row.length; i++) {
        row[i] = dice.nextInt(100) - 50;
      }
    }
    return numbers;
  }

  /** Labels as a number, two bits a label. */
  private static int code(LineLabel[] labels) {
    int code = 0;
    for (int i = labels.length - 1; i >= 0; i--) {
      code = code * 4 + List.of(LineLabel.values()).indexOf(labels[i]);
    }
    return code;
  }

  private static int sum(int code, int[][] scores, int[][] transitions) {
    int sum = 0;
    int headlines = 0;
    int before = -1;
    for (int i = 0; i < scores.length; i++) {
      int label = (code >> (2 * i)) & 3;
      headlines += label == 0 ? 1 : 0;
      sum += scores[i][label] + (before < 0 ? 0 : transitions[before][label]);
      before = label;
    }
    return headlines > 1 ? Integer.MIN_VALUE : sum;
  }
}
