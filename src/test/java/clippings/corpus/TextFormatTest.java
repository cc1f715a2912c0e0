package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.study.DateRange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
  private static final ArticleFormat TEXT = new TextFormat(java.util.Map.of(), DateRange.ALL, 1000);
  private static final Dating DAY = new Dating(LocalDate.of(2024, 7, 15), DateSource.FIELD);

  @Test
  void linesEndAsInAnyEditor() throws IOException {
    assertThat(Records.of(TEXT, "a\nb\r\nc\rd\r\r\ne\n").lines())
        .containsExactly("a", "b", "c", "d", "", "e");
  }

  @Test
  void linesKeepTheirSpaces() throws IOException {
    assertThat(Records.of(TEXT, "  a \n\tb").lines()).containsExactly("  a ", "\tb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkTellsTheCharset(String charset) throws IOException {
    byte[] bytes = "\uFEFFDas Caf\u00E9 \u0416".getBytes(Charset.forName(charset));

    assertThat(Records.of(TEXT, bytes).lines()).containsExactly("Das Caf\u00E9 \u0416");
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsNuls() throws IOException {
    assertThat(Records.of(TEXT, "The harbour opens.".getBytes(UTF_16LE)).lines())
        .containsExactly("The harbour opens.");
    assertThat(Records.of(TEXT, "The harbour opens.".getBytes(UTF_16BE)).lines())
        .containsExactly("The harbour opens.");
  }

  @Test
  void westernTextInAnOlderCharsetIsRead() throws IOException {
    String text =
        "Die Br\u00FCcke \u00FCber die Elbe \u2013 \u201Eneu\u201C \u2013 \u00F6ffnet im M\u00E4rz.";

    assertThat(Records.of(TEXT, text.getBytes(Charset.forName("windows-1252"))).lines())
        .containsExactly(text);
  }

  @Test
  void russianTextInAnOlderCharsetIsRead() throws IOException {
    String text =
        "\u041D\u043E\u0432\u044B\u0439 \u043C\u043E\u0441\u0442 \u043E\u0442\u043A\u0440\u044B\u043B\u0438 "
            + "\u0432\u0435\u0441\u043D\u043E\u0439, \u043F\u0438\u0448\u0435\u0442 "
            + "\u0433\u043E\u0440\u043E\u0434\u0441\u043A\u0430\u044F \u0433\u0430\u0437\u0435\u0442\u0430.";

    assertThat(Records.of(TEXT, text.getBytes(Charset.forName("windows-1251"))).lines())
        .containsExactly(text);
  }

  @Test
  void aBrokenByteInUtf8IsNoReasonToMisreadTheRest() throws IOException {
    byte[] good =
        "Caf\u00E9 \u00E9t\u00E9 \u00E0 la gare, No\u00EBl, \u00E9l\u00E8ve, f\u00EAte, \u00E2ge, \u00EEle"
            .getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(good, good.length + 1);
    cut[good.length] = (byte) 0xC3;

    assertThat(Records.of(TEXT, cut).lines().get(0))
        .startsWith("Caf\u00E9 \u00E9t\u00E9")
        .endsWith("\uFFFD");
  }

  @Test
  void nulBytesAreNoText() throws IOException {
    assertThat(Records.of(TEXT, "PK\0\3\4 abc \0").reason()).isEqualTo("not text");
  }

  @Test
  void bytesInNoCharsetAreNoText() throws IOException {
    byte[] noise = new byte[600];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }

    assertThat(Records.of(TEXT, noise).reason()).isEqualTo("not text");
  }

  @Test
  void emptyFilesAndFilesOfWhiteSpaceAreRejected() throws IOException {
    assertThat(Records.of(TEXT, "").reason()).isEqualTo("empty file");
    assertThat(Records.of(TEXT, " \n\t\n").reason()).isEqualTo("empty text");
    assertThat(Records.of(TEXT, "\uFEFF").reason()).isEqualTo("empty text");
    assertThat(Records.of(TEXT, "Title: Only that").reason()).isEqualTo("empty text");
  }

  @Test
  void aFileOverTheLimitIsRejected() throws IOException {
    assertThat(Records.of(TEXT, "x".repeat(1000)).lines()).hasSize(1);
    assertThat(Records.of(TEXT, "x".repeat(1001)).reason()).isEqualTo("record too large");
  }

  @Test
  void headerLinesAreFieldsAndTheOthersKeepTheirNumbers() throws IOException {
    RawArticle article =
        Records.of(
                TEXT,
                "Title: The harbour opens\nDATE: July 15, 2024\nAuthor: A. Lee\n"
                    + "Source: https://www.gazette.example/a\n\nBoats came.\nTitle: no header")
            .article();

    assertThat(article)
        .isEqualTo(
            new RawArticle(
                "f",
                "gazette.example",
                "https://www.gazette.example/a",
                "The harbour opens",
                DAY,
                java.util.List.of(
                    new Line(5, ""), new Line(6, "Boats came."), new Line(7, "Title: no header"))));
  }

  @Test
  void aSourceThatIsNoUrlIsText() throws IOException {
    RawArticle article = Records.of(TEXT, "Source: the mayor\nDate: 2024-07-15").article();

    assertThat(article.lines())
        .extracting(Line::text)
        .containsExactly("Source: the mayor", "Date: 2024-07-15");
    assertThat(article.dating()).isEqualTo(Dating.UNDATED);
  }

  @Test
  void theFirstLineMayStartWithADate() throws IOException {
    RawArticle article = Records.of(TEXT, " date 2024-07-15 The harbour opens.\nBoats.").article();

    assertThat(article.dating()).isEqualTo(DAY);
    assertThat(article.lines())
        .extracting(Line::number, Line::text)
        .containsExactly(tuple(1, "The harbour opens."), tuple(2, "Boats."));
  }

  @Test
  void aDateAtTheStartThatIsNoDayIsDroppedToo() throws IOException {
    RawArticle article = Records.of(TEXT, "date 0001-01-01 The harbour opens.").article();

    assertThat(article.dating()).isEqualTo(Dating.UNDATED);
    assertThat(article.lines()).extracting(Line::text).containsExactly("The harbour opens.");
  }

  @Test
  void aSentenceAboutADateIsText() throws IOException {
    assertThat(Records.of(TEXT, "date 2024-07-155 x").lines())
        .containsExactly("date 2024-07-155 x");
    assertThat(Records.of(TEXT, "The date 2024-07-15 is set.").article().dating())
        .isEqualTo(Dating.UNDATED);
  }

  @Test
  void aHeaderDateThatIsNotBelievedGivesWayToTheUrl() throws IOException {
    RawArticle article =
        Records.of(TEXT, "Date: 9999-12-31\nURL: https://a.example/2024/07/15/x\n\nText.")
            .article();

    assertThat(article.dating()).isEqualTo(new Dating(DAY.day(), DateSource.URL));
  }
}
