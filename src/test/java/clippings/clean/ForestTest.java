package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Random;
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

  /** A text of lines with so many words. */
  private static FeatureTable table(int... words) {
    FeatureTable table = new FeatureTable();
    table.clear(words.length);
    for (int line = 0; line < words.length; line++) {
      table.put(line, Feature.WORDS, words[line]);
    }
    return table;
  }

  private static int[] scores(LineModel model, FeatureTable table) {
    return model.forest().score(model.ranks().first(table), table.lines());
  }

  private static int[] scores(int wordsAbove, int words) throws IOException {
    int[] scores = scores(read(MODEL), table(wordsAbove, words));
    return Arrays.copyOfRange(scores, 4, 8);
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
    assertThat(model.forest().trees()).hasSize(1);
    assertThat(model.forest().trees().get(0).score(2, 1)).isEqualTo(21);
  }

  /** Eight lines are scored at once, many trees add up: the sums are those of one tree and line. */
  @Test
  void manyTreesAndLinesAddUp() throws IOException {
    Random dice = new Random(3);
    StringBuilder model = new StringBuilder();
    for (int tree = 0; tree < 150; tree++) {
      model.append("tree");
      for (int level = 0; level < 1 + tree % Forest.DEPTH; level++) {
        model.append(" WORDS@" + (dice.nextInt(7) - 3) + ">" + (dice.nextInt(12) - 2));
      }
      model.append(" |");
      for (int leaf = 0; leaf < 4 << (1 + tree % Forest.DEPTH); leaf++) {
        model.append(" " + (dice.nextInt(2 * Forest.MOST + 1) - Forest.MOST));
      }
      model.append("\n");
    }
    LineModel read = read(model.toString());
    for (int lines = 1; lines < 20; lines++) {
      FeatureTable table = table(dice.ints(lines, 0, 10).toArray());
      int[] scores = scores(read, table);
      for (int at = 0; at < lines * 4; at++) {
        int line = at / 4;
        int label = at % 4;
        assertThat(scores[at])
            .isEqualTo(
                read.forest().trees().stream()
                    .mapToInt(tree -> tree.score(tree.leaf(table, line), label))
                    .sum());
      }
    }
  }

  @Test
  void aFeatureThatIsAskedForTooManyValuesIsNone() {
    StringBuilder model = new StringBuilder();
    for (int value = 0; value < 127; value++) {
      model.append("tree WORDS@0>").append(value).append(" | 1 2 3 4 5 6 7 8\n");
    }
    assertThatThrownBy(() -> read(model.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WORDS is asked for too many values");
  }

  @Test
  void aScoreThatIsTooHighIsNone() {
    assertThatThrownBy(() -> read("tree WORDS@0>3 | 1 2 3 4 5 6 7 513\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("513");
  }

  @Test
  void aTreeThatLacksScoresIsNone() {
    assertThatThrownBy(() -> read("tree WORDS@0>3 | 1 2 3 4 5\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a tree has 5 scores");
  }

  @Test
  void theModelOfTheProgramIsSmall() throws IOException {
    try (var in = LineModel.class.getResourceAsStream("/clippings/clean/lines.model")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).hasSizeBetween(10_000, 2_000_000);
    }
    assertThat(LineModel.ofTheProgram().forest().trees()).isNotEmpty();
  }
}
