package clippings.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clippings.article.LineLabel;
import clippings.quality.label.LabelledLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void bodiesAreComparedByFourWords() {
    BodyScore score = new BodyScore();
    score.add("all", "a b c d e f", "a b, c d! e f");
    assertThat(score.figure()).isEqualTo(1);
    assertThat(score.misses()).isEmpty();

    // Of 3 grams wanted and 5 given 3 are right.
    score.add("more", "a b c d e f", "a b c d e f g h");
    // Mean precision (1 + .6) / 2 = .8, recall 1.
    assertThat(score.figure()).isEqualTo(1.6 / 1.8, EXACT);
    assertThat(score.misses()).extracting(Miss::source).containsExactly("more");
  }

  @Test
  void bodyThatIsMissingCountsInRecallAlone() {
    BodyScore score = new BodyScore();
    score.add("all", "a b c d", "a b c d");
    score.add("none", "a b c d", "");

    assertThat(score.figure()).isEqualTo(2 * .5 / 1.5, EXACT);
    assertThat(score.texts()).isEqualTo(2);
  }

  @Test
  void gramsThatRepeatCountAsOftenAsInBoth() {
    BodyScore score = new BodyScore();
    score.add("twice", "a a a a", "a a a a a");

    assertThat(score.figure()).isEqualTo(2 * .5 / 1.5, EXACT);
  }

  @Test
  void shortBodyIsOneGram() {
    BodyScore score = new BodyScore();
    score.add("short", "a b", "a b");
    score.add("case", "a b", "A b");

    assertThat(score.figure()).isEqualTo(.5, EXACT);
  }

  @Test
  void linesAreScoredByWhatIsDropped() {
    LineScore score = new LineScore();
    score.add(
        "near/a/1",
        List.of(
            new LabelledLine(1, "Menu", LineLabel.FURNITURE),
            new LabelledLine(2, "Title", LineLabel.HEADLINE),
            new LabelledLine(3, "Body", LineLabel.BODY),
            new LabelledLine(5, "Share", LineLabel.FURNITURE)),
        Set.of(1, 2, 4));

    // Two of the lines are dropped, one rightly; of two that are furniture.
    assertThat(score.figure()).isEqualTo(.5, EXACT);
    assertThat(score.misses())
        .containsExactly(
            new Miss(
                2, "near/a/1", "1 of the article dropped, 1 of the furniture kept, first line 2"));
  }

  @Test
  void titlesMayDifferInCaseMarksAndLittleMore() {
    TitleScore score = new TitleScore();
    score.add("same", "“It's on”: ferry", "IT’S ON - FERRY");
    score.add("longer", "It is on", "It is on now");
    assertThat(score.figure()).isEqualTo(1);

    score.add("too long", "It is on", "It is on - Gazette");
    score.add("none", "It is on", "");
    assertThat(score.figure()).isEqualTo(.5);
    assertThat(score.misses()).extracting(Miss::source).containsExactly("too long", "none");
  }

  @Test
  void daysHavePrecisionAndRecall() {
    DayScore score = new DayScore();
    score.add("a", "2024-01-01", "2024-01-01");
    score.add("b", "2024-01-01", "2024-01-01");
    score.add("c", "2024-01-01", "2024-01-02");
    score.add("d", "2024-01-01", "");

    assertThat(score.detail()).isEqualTo("precision 0.667, recall 0.667");
    assertThat(score.figure()).isEqualTo(2 / 3.0, EXACT);
    assertThat(score.misses()).hasSize(2);
  }

  @Test
  void mentionsAreRightUpToThoseThatBothHave() {
    MentionScore score = new MentionScore();
    score.add("a", Map.of("Ann", 3, "Bo", 1), Map.of("Ann", 2, "Cy", 1));
    score.add("nobody", Map.of(), Map.of());

    // Two right of three found and four wanted.
    assertThat(score.figure()).isEqualTo(4 / 7.0, EXACT);
    assertThat(score.misses())
        .containsExactly(new Miss(3, "a", "{Ann=2 for 3, Bo=0 for 1, Cy=1 for 0}"));
  }

  @Test
  void nobodyFoundWhereNobodyIsIsRight() {
    MentionScore score = new MentionScore();
    score.add("nobody", Map.of(), Map.of());

    assertThat(score.figure()).isEqualTo(1);
  }

  @Test
  void withoutTextsAllAreZero() {
    assertThat(List.of(new BodyScore(), new LineScore(), new TitleScore(), new DayScore()))
        .allSatisfy(score -> assertThat(score.figure()).isZero())
        .allSatisfy(score -> assertThat(score.texts()).isZero());
  }
}
