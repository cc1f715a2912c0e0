package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  private static final CsvFormat FORMAT = new CsvFormat(Map.of(), DateRange.ALL, 200);

  @Test
  void aRowIsAnArticleWithTheFieldsOfTheHeader() throws IOException {
    RawArticle article =
        Records.of(
                FORMAT,
                String.join(
                    "\r\n",
                    "Title,date,url,text",
                    "Boats,2024-03-05,https://www.post.example/a,\"One, \"\"two\"\".",
                    "Three.\""))
            .article();

    assertThat(article.source()).isEqualTo("f#2");
    assertThat(article.title()).isEqualTo("Boats");
    assertThat(article.site()).isEqualTo("post.example");
    assertThat(article.dating()).isEqualTo(new Dating(LocalDate.of(2024, 3, 5), DateSource.FIELD));
    assertThat(article.lines())
        .containsExactly(new Line(1, "One, \"two\"."), new Line(2, "Three."));
  }

  @Test
  void aQuoteNeverClosedIsOneRejectionAndItsNeighboursAreKept() throws IOException {
    Records records = Records.of(FORMAT, "text,title\nOne.,a\n\"Two.,b\nThree.,c\nFour.,d\n");

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("f#2", "f#4", "f#5");
    assertThat(records.rejections)
        .containsExactly(new Rejection("f#3", "invalid CSV", "a quote in line 3 is never closed"));
  }

  @Test
  void aQuoteNeverClosedBeforeMillionsOfLinesTakesLittleMore() throws IOException {
    CsvFormat format = new CsvFormat(Map.of(), DateRange.ALL, 64 << 20);

    Records records = Records.of(format, "text\n\"" + "\n".repeat(8 << 20) + "Two.\n");

    assertThat(records.rejections).extracting(Rejection::source).containsExactly("f#2");
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#8388610");
  }

  @Test
  void aRowWithTooManyCellsIsRejected() throws IOException {
    Records records = Records.of(FORMAT, "text,title\nOne.,a,b\nThree.,c\n");

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#3");
    assertThat(records.rejections)
        .containsExactly(new Rejection("f#2", "invalid CSV", "3 cells, but the header has 2"));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 500, 200_000})
  void aRowOverTheLimitIsRejectedAndTheNextIsRead(int size) throws IOException {
    Records records = Records.of(FORMAT, "text\n" + "x".repeat(size) + "\nTwo.\n");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#2", "record too large"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#3");
  }

  @Test
  void loneReturnsEndRowsToo() throws IOException {
    Records records =
        Records.of(FORMAT, "title,text\rOne,\"First.\rSecond.\"\r\rTwo,Third.\r\nThree,Fourth.");

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("f#2", "f#5", "f#6");
    assertThat(records.articles.get(0).lines())
        .containsExactly(new Line(1, "First."), new Line(2, "Second."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsKnownByItsNuls(String charset) throws IOException {
    assertThat(Records.of(FORMAT, "text\nCafé.\n".getBytes(Charset.forName(charset))).lines())
        .containsExactly("Café.");
  }

  @Test
  void nulBytesAreNoTextAndTheNextRowIsRead() throws IOException {
    Records records = Records.of(FORMAT, "title,text\nOne,Fi\0rst.\nTwo,Second.\n");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#2", "not text"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"te\0xt", "\"text"})
  void withoutItsHeaderNoRowIsTakenForOne(String header) throws IOException {
    Records records = Records.of(FORMAT, header + "\nOne.\nTwo.\n");

    assertThat(records.articles).isEmpty();
    assertThat(records.rejections)
        .extracting(Rejection::source)
        .containsExactly("f#1", "f#2", "f#3");
  }

  @Test
  void rowsWithoutTextAreRejected() throws IOException {
    assertThat(Records.of(FORMAT, "name,title\nx,y\n").reason()).isEqualTo("no text field");
    assertThat(Records.of(FORMAT, "text,title\n,y\n").reason()).isEqualTo("empty text");
    assertThat(Records.of(FORMAT, "").reason()).isEqualTo("empty file");
  }

  @Test
  void semicolonsTabsAndOtherCharsetsAreRead() throws IOException {
    assertThat(Records.of(FORMAT, "title;text\na;One, two.\n").lines())
        .containsExactly("One, two.");
    assertThat(Records.of(FORMAT, "title\ttext\r\na\tOne.\r\n").lines()).containsExactly("One.");
    assertThat(Records.of(FORMAT, "\uFEFFtext\nCaf\u00e9.\n".getBytes(UTF_16LE)).lines())
        .containsExactly("Caf\u00e9.");
    byte[] western = "text\nThe caf\u00e9 opens.\n".getBytes(Charset.forName("windows-1252"));
    assertThat(Records.of(FORMAT, western).lines()).containsExactly("The caf\u00e9 opens.");
  }
}
