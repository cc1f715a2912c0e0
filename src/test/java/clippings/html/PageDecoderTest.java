package clippings.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
  private static final String FRENCH =
      "<p>L'\u00E9t\u00E9 dernier, le th\u00E9\u00E2tre \u00E9tait ferm\u00E9 \u2013 d\u00E9j\u00E0 \u201Cvendu\u201D, dit-on.</p>";
  private static final String JAPANESE =
      "<p>\u6E2F\u753A\u306E\u65B0\u3057\u3044\u5287\u5834\u304C\u958B\u9928\u3057\u305F\u3002</p>";

  private static String meta(String charset) {
    return "<meta charset=\"" + charset + "\">";
  }

  private static String decode(String text, String charset) {
    return PageDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());
  }

  @Test
  void windows1252DeclaredAsUtf8IsReadRightly() {
    String page = meta("utf-8") + FRENCH.repeat(5);

    assertThat(decode(page, "windows-1252")).isEqualTo(page);
  }

  @Test
  void utf8DeclaredAsLatin1IsReadRightly() {
    String page = meta("iso-8859-1") + FRENCH;

    assertThat(decode(page, "UTF-8")).isEqualTo(page);
  }

  @Test
  void latin1MeansWindows1252AsInBrowsers() {
    String page =
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>" + FRENCH;

    assertThat(decode(page, "windows-1252")).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"Shift_JIS,Shift_JIS", "EUC-JP,EUC-JP", "ISO-2022-JP,ISO-2022-JP"})
  void theCharsetDeclaredInThePageIsUsed(String label, String charset) {
    String page = meta(label) + JAPANESE;

    assertThat(decode(page, charset)).isEqualTo(page);
  }

  @Test
  void theHeaderGoesBeforeThePage() {
    byte[] bytes = (meta("windows-1252") + JAPANESE).getBytes(Charset.forName("Shift_JIS"));

    assertThat(PageDecoder.decode(bytes, Optional.of("shift_jis"))).endsWith(JAPANESE);
  }

  @Test
  void aCharsetNobodyKnowsIsPassedOver() {
    assertThat(decode(meta("klingon-8") + FRENCH, "UTF-8")).endsWith(FRENCH);
    assertThat(decode(meta("???") + FRENCH.repeat(5), "windows-1252")).endsWith(FRENCH);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16IsKnownByItsMarkOrByItsNuls(String charset) {
    assertThat(decode("\uFEFF" + FRENCH, charset)).isEqualTo(FRENCH);
    assertThat(decode(FRENCH, charset)).isEqualTo(FRENCH);
  }

  @Test
  void theMarkOfUtf8IsNoText() {
    assertThat(decode("\uFEFF" + FRENCH, "UTF-8")).isEqualTo(FRENCH);
  }

  @Test
  void cyrillicWithoutDeclarationIsGuessed() {
    String page =
        "<p>\u041D\u043E\u0432\u044B\u0439 \u0442\u0435\u0430\u0442\u0440 \u043E\u0442\u043A\u0440\u044B\u043B\u0441\u044F \u0432 \u043F\u043E\u0440\u0442\u0443.</p>"
            .repeat(10);

    assertThat(decode(page, "windows-1251")).isEqualTo(page);
  }

  @Test
  void aFewBrokenBytesDoNotTurnUtf8IntoSomethingElse() {
    byte[] good = (meta("utf-8") + JAPANESE.repeat(9)).getBytes(StandardCharsets.UTF_8);
    good[good.length - 10] = (byte) 0xFF;

    assertThat(PageDecoder.decode(good, Optional.empty())).contains(JAPANESE);
  }
}
