package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BodyWordsTest {
  private static final List<Row> ROWS =
      new RowReader(new LineRules(FurniturePatterns.with(List.of())))
          .read(
              Stream.of(
                      "Lanterns and pelicans",
                      "The lanterns were lit by the children of the harbour on the first night.",
                      "Some pelicans came in late and sat on the roof of the old customs house.")
                  .map(text -> new Line(1, text))
                  .toList());

  private static BodyWords of(int start, int end) {
    return new BodyWords(ROWS, new BodyRun(start, end));
  }

  @Test
  void wordsOfAllParagraphsAreShared() {
    assertThat(of(1, 3).shared("lanterns, pelicans and whales", 4)).isEqualTo(2);
  }

  @Test
  void noMoreAreCountedThanAskedFor() {
    assertThat(of(1, 3).shared("lanterns and pelicans of the harbour", 2)).isEqualTo(2);
  }

  @Test
  void whatWasNotReadForOneLineIsReadForTheNext() {
    BodyWords body = of(1, 3);

    assertThat(body.shared("lanterns", 1)).isEqualTo(1);
    assertThat(body.shared("pelicans", 1)).isEqualTo(1);
  }

  @Test
  void wordsOfOtherRowsAreNot() {
    assertThat(of(0, 2).shared("pelicans", 1)).isZero();
    assertThat(of(1, 2).shared("pelicans", 1)).isZero();
  }
}
