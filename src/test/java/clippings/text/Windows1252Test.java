package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Windows1252Test {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S\u00C3\u00B8ren Ren\u00C3\u00A9e Gro\u00C3\u0178 \u00C3\u2026se|S\u00F8ren Ren\u00E9e Gro\u00DF \u00C5se",
        "O\u00E2\u20AC\u2122Neil \u00E2\u20AC\u201C \u00E2\u201A\u00AC5|O\u2019Neil \u2013 \u20AC5",
        "\u00E2\u20AC\u0153So\u00E2\u20AC\u009D|\u201CSo\u201D",
        "at\u00C2\u00A0last|at\u00A0last",
        "S\u00C3\u0192\u00C2\u00B8ren|S\u00F8ren",
      })
  void utf8ThatWasReadAsWindows1252IsWhatItWas(String read, String was) {
    assertThat(Windows1252.repaired(read)).isEqualTo(was);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S\u00C3O \u00C4\u00D6 \u00C5 \u201C\u00C4\u201D",
        "\u00E2ge \u20AC5 \u00E2\u20AC",
        "plain",
        "\u00C3",
        ""
      })
  void allElseStays(String text) {
    assertThat(Windows1252.repaired(text)).isEqualTo(text);
  }

  @Test
  void aPageIsRepairedAsItIsDecoded() {
    byte[] page = "Ren\u00C3\u00A9e".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(page)).contains("Ren\u00E9e");
  }
}
