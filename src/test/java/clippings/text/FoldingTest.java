package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          plain text.|plain text.
          Zoë Kraśński-Ólafsdóttir|Zoe Krasnski-Olafsdottir
          Søren Łukasz Đorđe|Soren Lukasz Dorde
          so ’tis “so” — no–yes|so 'tis "so" - no-yes
          a\u00A0b\u2003c\u3000d|a b c d
          O`Rourke|O'Rourke
          two  spaces\t\there|two spaces here
          soft\u00ADhyphen and zero\u200Bwidth\uFEFF|softhyphen and zerowidth
          Tom &amp; Ada&#39;s &quot;boat&quot;|Tom & Ada's "boat"
          twice: Ada&amp;#8217;s &amp;amp; Tom|twice: Ada's & Tom
          Chlo&eacute; &#x44;&rsquo;Arcy&nbsp;&hellip;|Chloe D'Arcy …
          AT&T; and R&D &unknown; & so on|AT&T; and R&D &unknown; & so on
          ﬁlming|filming
          ガス 한국 й|ガス 한국 и
          d\u02BBA d\u02BCA d`A d\u00B4A d\u0092A d&#146;A|d'A d'A d'A d'A d'A d'A
          \u0093So\u0094 \u0096 \u008Aime|"So" - Sime
          Groß GROẞ Œuvre Ægir Sœur|Gross GROSS OEuvre AEgir Soeur
          SÃO ÄÖ Å “Ä”|SAO AO A "A"
          🎬Bo🎬 left|Bo left
          Ji&rcaron;&iacute; &Scaron;|Jiri S
          """)
  void spellingsThatOnlyMachinesTellApartFoldTogether(String text, String folded) {
    assertThat(Folding.fold(text)).hasToString(Normalizer.normalize(folded, Normalizer.Form.NFD));
  }

  @Test
  void composedAndDecomposedLettersFoldTogether() {
    String name = "Çhloé Ångström 한국";
    assertThat(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .hasToString(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFC)).toString());
  }

  @Test
  void aSpanLeadsBackToItsOriginal() {
    FoldedText text = Folding.fold("  See  Chlo&eacute;\u00A0d’A\u00ADrcy\nnow ");
    int start = text.toString().indexOf("Chloe");
    int end = start + "Chloe d'Arcy".length();
    assertThat(text.originalOf(start, end)).isEqualTo("Chlo&eacute;\u00A0d’A\u00ADrcy");
    assertThat(text.originalStart(start)).isEqualTo(7);
    assertThat(text.originalOf(0, text.length()))
        .doesNotContain("\n")
        .startsWith("See")
        .endsWith("now");
  }

  @Test
  void anAccentOfItsOwnBelongsToTheLetterBefore() {
    FoldedText text = Folding.fold("Zoe\u0308 B");
    assertThat(text).hasToString("Zoe B");
    assertThat(text.originalOf(0, 3)).isEqualTo("Zoe\u0308");
  }

  @Test
  void nothingIsNothing() {
    assertThat(Folding.fold("").length()).isZero();
    assertThat(Folding.fold(" \n ").length()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          The “End”|the "end"
          \u00A0 The\u00A0 \u2003End |the end
          ÇA–VA Ünder|ça-va ünder
          ΟΔΟΣ ΣΑΣ|οδος σας
          İzmir|i\u0307zmir
          \uD801\uDC00 Deseret|\uD801\uDC28 deseret
          """)
  void linesAreComparedWithoutCase(String text, String folded) {
    assertThat(Folding.caseless(text)).isEqualTo(folded);
    assertThat(Folding.caseless(text, "x".repeat(100).toCharArray())).isEqualTo(folded);
  }
}
