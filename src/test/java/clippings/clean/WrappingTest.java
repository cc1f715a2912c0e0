package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static List<Line> block(String... lines) {
    return Arrays.stream(lines).map(text -> new Line(1, text)).toList();
  }

  @Test
  void linesOfOneWidthThatRunOnAreAParagraph() {
    assertThat(
            Wrapping.isWrapped(
                block(
                    "The harbour festival opened on Friday",
                    "with a parade of forty boats, and the",
                    "mayor said that nobody remembered it",
                    "larger.")))
        .isTrue();
  }

  @Test
  void itemsAndSpeechesAreNot() {
    assertThat(
            Wrapping.isWrapped(
                block(
                    "a basket of apples and some bread too",
                    "a lantern",
                    "a map of the harbour and all the coves")))
        .isFalse();
    assertThat(
            Wrapping.isWrapped(
                block(
                    "\"Did you see the forty boats come in?\"",
                    "\"I saw them, and I counted all of them.\"")))
        .isFalse();
  }

  @Test
  void longLinesAreParagraphsByThemselves() {
    assertThat(Wrapping.isWrapped(block(Pages.ONE, "and " + Pages.TWO))).isFalse();
  }
}
