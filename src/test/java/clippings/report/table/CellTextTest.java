package clippings.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44 20", "-5", "@ann", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20ann"})
  void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(CellText.clean(text)).isEqualTo("'" + text);
  }

  @Test
  void aFormulaBehindASemicolonIsTextWhereThatPartsCells() {
    assertThat(CellText.clean("Anna;=1+1")).isEqualTo("Anna;'=1+1");
    assertThat(CellText.clean("a;\"=1\";+2;;-3; =4")).isEqualTo("a;'\"=1\";'+2;;'-3; =4");
    assertThat(CellText.clean("=1;=2")).isEqualTo("'=1;'=2");
  }

  @Test
  void aTabOrReturnAtTheStartGetsAnApostropheToo() {
    assertThat(CellText.clean("\tx")).isEqualTo("' x");
    assertThat(CellText.clean("\rx")).isEqualTo("' x");
  }

  @Test
  void aFormulaBehindAControlCharacterIsText() {
    assertThat(CellText.clean("\u0000=1")).isEqualTo("\\u0000=1");
  }

  @Test
  void theSameCharactersFurtherInAreText() {
    assertThat(CellText.clean("a=b+c-d@e")).isEqualTo("a=b+c-d@e");
  }

  @Test
  void everyLineBreakAndTabIsOneSpace() {
    assertThat(CellText.clean("a\r\nb\nc\rd\te\u0085f\u2028g\u2029h\u000Bi\fj"))
        .isEqualTo("a b c d e f g h i j");
  }

  @Test
  void otherControlCharactersAndTurnsOfDirectionAreShown() {
    assertThat(CellText.clean("a\u0000b\u007Fc\u202Ed\u2066e"))
        .isEqualTo("a\\u0000b\\u007Fc\\u202Ed\\u2066e");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(CellText.clean("“Émile” \uD83D\uDE00\u00A0– it’s"))
        .isEqualTo("“Émile” \uD83D\uDE00\u00A0– it’s");
    assertThat(CellText.clean("")).isEmpty();
  }

  @Test
  void whatRunsNoFormulasGetsNoApostrophe() {
    assertThat(CellText.onOneLine("=1;\n=2\u0007")).isEqualTo("=1; =2\\u0007");
  }
}
