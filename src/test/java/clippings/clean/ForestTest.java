package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ForestTest {
  /** Asks whether a line has more than three words, and whether the line above has. */
  private static final String MODEL =
      """
      # for people
      base 1 2 3 4
      transition 0 0 0 0
      transition 0 0 0 0
      transition 0 0 0 0
      transition 0 0 0 9
      tree WORDS@0>3 WORDS@-1>3 | 0 0 0 0 10 11 12 13 20 21 22 23 30 31 32 33
      """;

  private static LineModel read(String model) throws IOException {
    return LineModel.read(new BufferedReader(new StringReader(model)));
  }

  private static int[] scores(int wordsAbove, int words) throws IOException {
    int[] values = new int[2 * Feature.COUNT];
    values[Feature.WORDS.column()] = wordsAbove;
    values[Feature.COUNT + Feature.WORDS.column()] = words;
    int[] scores = new int[4];
    read(MODEL).forest().score(values, Feature.COUNT, 1, scores);
    return scores;
  }

  @Test
  void theAnswersLeadToALeaf() throws IOException {
    assertThat(scores(3, 3)).containsExactly(0, 0, 0, 0);
    assertThat(scores(3, 4)).containsExactly(10, 11, 12, 13);
    assertThat(scores(4, 3)).containsExactly(20, 21, 22, 23);
    assertThat(scores(9, 9)).containsExactly(30, 31, 32, 33);
  }

  @Test
  void aModelIsReadAsItIsWritten() throws IOException {
    LineModel model = read(MODEL);

    assertThat(model.base()).containsExactly(1, 2, 3, 4);
    assertThat(model.transitions()[3]).containsExactly(0, 0, 0, 9);
    assertThat(model.forest().trees()).isEqualTo(1);
    assertThat(model.forest().leafScore(0, 2, 1)).isEqualTo(21);
  }

  @Test
  void aTreeThatLacksScoresIsNone() {
    assertThatThrownBy(() -> read("tree WORDS@0>3 | 1 2 3 4 5\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tree 0 has 5 scores");
  }

  @Test
  void theModelOfTheProgramIsSmall() throws IOException {
    try (var in = LineModel.class.getResourceAsStream("/clippings/clean/lines.model")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).hasSizeBetween(10_000, 2_000_000);
    }
    assertThat(LineModel.ofTheProgram().forest().trees()).isPositive();
  }
}
