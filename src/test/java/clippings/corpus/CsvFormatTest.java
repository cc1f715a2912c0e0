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
  void aRowWithTooManyCellsOrTextBehindAQuoteIsRejected() throws IOException {
    Records records = Records.of(FORMAT, "text,title\nOne.,a,b\n\"Two.\" x,b\nThree.,c\n");

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#4");
    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#2", "invalid CSV"), tuple("f#3", "invalid CSV"));
  }

  @Test
  void aRowOverTheLimitIsRejectedAndTheNextIsRead() throws IOException {
    Records records = Records.of(FORMAT, "text\n" + "x".repeat(500) + "\nTwo.\n");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#2", "record too large"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#3");
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
