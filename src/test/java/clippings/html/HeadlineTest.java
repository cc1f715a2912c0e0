package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.read;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.DateRange;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final String TITLE = "A theatre opens by the sea";

  @Test
  void theHeadingThatAgreesWithTheTitleIsTheHeadline() {
    ExtractedPage page =
        read(
            "<title>"
                + TITLE
                + " | Lindmoor Post</title><h1>Lindmoor Post</h1><h1>A Theatre opens by the Sea</h1>"
                + BODY);

    assertThat(page.title()).isEqualTo("A Theatre opens by the Sea");
    assertThat(page.article()).extracting(Block::text).doesNotContain(page.title());
  }

  @Test
  void theNameOfTheSiteIsCutOff() {
    String site = "<meta property='og:site_name' content='Lindmoor Post'>";

    assertThat(read(site + "<title>" + TITLE + " - Lindmoor Post</title>" + BODY).title())
        .isEqualTo(TITLE);
    assertThat(read(site + "<title>Lindmoor Post: " + TITLE + "</title>" + BODY).title())
        .isEqualTo(TITLE);
  }

  @Test
  void theNameOfTheHostIsCutOff() {
    String html = "<title>" + TITLE + " - lindmoorpost.example</title>" + BODY;

    assertThat(HtmlPage.read(html, "https://www.lindmoorpost.example/a", DateRange.ALL).title())
        .isEqualTo(TITLE);
  }

  @Test
  void whatStandsBehindABarIsCutOffWhereNothingTellsTheSite() {
    assertThat(read("<title>" + TITLE + " | News | Lindmoor Post</title>" + BODY).title())
        .isEqualTo(TITLE);
    assertThat(read("<title>Opinion | " + TITLE + "</title>" + BODY).title())
        .isEqualTo("Opinion | " + TITLE);
  }

  @Test
  void aDashWithinTheHeadlineStays() {
    assertThat(read("<title>" + TITLE + " - and sinks</title>" + BODY).title())
        .isEqualTo(TITLE + " - and sinks");
  }

  @Test
  void openGraphGoesBeforeTheTitleOfTheWindow() {
    String meta = "<meta property='og:title' content='" + TITLE + "'>";

    assertThat(read(meta + "<title>Start</title>" + BODY).title()).isEqualTo(TITLE);
  }

  @Test
  void theAddressIsTheOneThePageGivesItself() {
    assertThat(read("<link rel=canonical href='https://p.example/a'>" + BODY).url())
        .isEqualTo("https://p.example/a");
    assertThat(read("<meta property='og:url' content='https://p.example/b'>" + BODY).url())
        .isEqualTo("https://p.example/b");
  }
}
