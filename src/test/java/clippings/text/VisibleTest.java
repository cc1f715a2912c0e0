package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @Test
  void controlsAndTurnsOfDirectionAreEscaped() {
    assertThat(Visible.of("a\u0007b\u001B[31mc\u202Etxt.exe\u2069\u0085"))
        .isEqualTo("a\\u0007b\\u001B[31mc\\u202Etxt.exe\\u2069\\u0085");
    assertThat(Visible.of("one\ntwo\tthree\u2028four"))
        .isEqualTo("one\\u000Atwo\\u0009three\\u2028four");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "שלום \u200F- مرحبا",
        "می\u200Cخواهم",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "Zoe\u0308"
      })
  void scriptsAndEmojiStayAsTheyAre(String text) {
    assertThat(Visible.of(text)).isEqualTo(text);
    assertThat(Visible.lines(text)).isEqualTo(text);
  }

  @Test
  void linesKeepTheirBreaks() {
    assertThat(Visible.lines("one\ntw\ro")).isEqualTo("one\ntw\\u000Do");
  }
}
