package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.LineMark;
import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.study.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
  static final String PARAGRAPH =
      "The ferry to the islands stopped at noon, and the crew said, with some regret, that nobody"
          + " would cross before the storm had passed over the bay.";

  private static final HtmlFormat FORMAT = new HtmlFormat(DateRange.ALL, 10_000);

  /** A page with menu, headline, two paragraphs with a subheading between them, and a footer. */
  static String page(String head) {
    return "<html><head><title>Ferry stops at noon</title>"
        + head
        + "</head><body><nav><a href='/'>Home and harbour news</a></nav><article><h1>Ferry stops"
        + " at noon</h1><p>"
        + PARAGRAPH
        + "</p><h2>What comes next</h2><p>"
        + PARAGRAPH.replace("noon", "dusk")
        + "</p></article><footer>All rights are with the harbour post</footer></body></html>";
  }

  @Test
  void aPageGivesItsTitleSiteDayAndMarkedLines() throws IOException {
    RawArticle article =
        Records.of(
                FORMAT,
                page(
                    "<link rel=canonical href='https://www.ferry.example/a'>"
                        + "<meta property='article:published_time' content='2024-03-05T09:00:00Z'>"))
            .article();

    assertThat(article.title()).isEqualTo("Ferry stops at noon");
    assertThat(article.site()).isEqualTo("ferry.example");
    assertThat(article.dating()).isEqualTo(new Dating(LocalDate.of(2024, 3, 5), DateSource.FIELD));
    assertThat(article.lines())
        .filteredOn(line -> line.mark() != LineMark.FURNITURE)
        .extracting(Line::mark, Line::text)
        .containsExactly(
            tuple(LineMark.PARAGRAPH, PARAGRAPH),
            tuple(LineMark.HEADING, "What comes next"),
            tuple(LineMark.PARAGRAPH, PARAGRAPH.replace("noon", "dusk")));
  }

  @Test
  void whatIsNotTheArticleIsMarkedAsFurnitureWithAReason() throws IOException {
    assertThat(Records.of(FORMAT, page("")).article().lines())
        .filteredOn(line -> line.mark() == LineMark.FURNITURE)
        .extracting(Line::reason, Line::text)
        .contains(
            tuple(Reason.MENU, "Home and harbour news"),
            tuple(Reason.FOOTER, "All rights are with the harbour post"));
  }

  @Test
  void theHeadlineIsTheTitleAndNoLine() throws IOException {
    assertThat(Records.of(FORMAT, page("")).lines()).doesNotContain("Ferry stops at noon");
  }

  @Test
  void foldersAreBelievedBeforeBylines() throws IOException {
    Dating folder = new Dating(LocalDate.of(2024, 3, 6), DateSource.URL);
    String html = page("").replace("</h1>", "</h1><p>Published March 5, 2024</p>");
    Records inFolder = new Records();

    FORMAT.read(
        new RecordFile("f", "", folder, 1),
        new ByteArrayInputStream(html.getBytes(ISO_8859_1)),
        inFolder);

    assertThat(inFolder.article().dating()).isEqualTo(folder);
    assertThat(Records.of(FORMAT, html).article().dating())
        .isEqualTo(new Dating(LocalDate.of(2024, 3, 5), DateSource.BYLINE));
  }

  @Test
  void theDeclaredCharsetIsUsed() throws IOException {
    String html = page("<meta charset=iso-8859-1>").replace("ferry", "f\u00e4hre");

    assertThat(Records.of(FORMAT, html.getBytes(ISO_8859_1)).lines())
        .contains(PARAGRAPH.replace("ferry", "f\u00e4hre"));
  }

  @Test
  void emptyBinaryAndTextlessPagesAreRejected() throws IOException {
    assertThat(Records.of(FORMAT, "").reason()).isEqualTo("empty file");
    assertThat(Records.of(FORMAT, new byte[] {1, 0, 2, 0, 0, 0, 9, 9, 0, 5}).reason())
        .isEqualTo("not text");
    assertThat(Records.of(FORMAT, "<html><script>var a = 1;</script></html>").reason())
        .isEqualTo("empty text");
  }

  @Test
  void aPageOfAHeadlineAloneIsRejected() throws IOException {
    Records records = Records.of(FORMAT, "<title>A pier</title><h1>A pier</h1>");

    assertThat(records.reason()).isEqualTo("empty text");
  }

  @Test
  void aPageOverTheLimitIsRejected() throws IOException {
    assertThat(Records.of(FORMAT, page("<!--" + "x".repeat(10_000) + "-->")).reason())
        .isEqualTo("record too large");
  }
}
