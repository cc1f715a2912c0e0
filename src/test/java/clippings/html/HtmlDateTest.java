package clippings.html;

import static clippings.html.Pages.BODY;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 15);

  private static Optional<Dating> dating(String html) {
    return HtmlPage.read(html, "", DateRange.ALL).dating();
  }

  private static String linkedData(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-07-15T23:30:00-05:00'>",
        "<meta name='parsely-pub-date' content='2024-07-15T08:00:00Z'>",
        "<meta name='sailthru.date' content='2024-07-15 08:00:00'>",
        "<meta name='DC.date.issued' content='2024-07-15'>",
        "<meta itemprop='datePublished' content='2024-07-15'>",
        "<meta name='pubdate' content='20240715'>",
        "<span itemprop='datePublished' content='2024-07-15'>last Monday</span>",
        "<time datetime='2024-07-15T08:00'>last Monday</time>",
        "<time pubdate>July 15, 2024</time>",
        "<p class='entry-date'>15. Juli 2024</p>",
        "<abbr class='published' title='2024-07-15'>last Monday</abbr>",
      })
  void markUpTellsTheDay(String markUp) {
    assertThat(dating(markUp + "<article>" + BODY + "</article>"))
        .contains(new Dating(DAY, DateSource.FIELD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-07-15\"}",
        "[{\"@type\":\"Organization\",\"datePublished\":\"2001-01-01\"},{\"@type\":[\"BlogPosting\"],\"datePublished\":\"2024-07-15\"}]",
        "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-02-02\"},{\"@type\":\"Article\",\"datePublished\":\"2024-07-15\"}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-07-15\",\"comment\":{\"@type\":\"SocialMediaPosting\",\"datePublished\":\"2024-07-20\"}}}",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-07-15\",}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"a \"quoted\" word\",\"datePublished\":\"2024-07-15\"}",
      })
  void linkedDataTellsTheDay(String json) {
    assertThat(dating(linkedData(json) + BODY)).contains(new Dating(DAY, DateSource.FIELD));
  }

  @Test
  void theDayOfPublicationGoesBeforeTheDayOfTheLastChange() {
    String changed = "<meta property='article:modified_time' content='2024-09-01'>";

    assertThat(dating(changed + "<p class=date>July 15, 2024</p><article>" + BODY + "</article>"))
        .contains(new Dating(DAY, DateSource.FIELD));
    assertThat(dating(changed + BODY))
        .contains(new Dating(LocalDate.of(2024, 9, 1), DateSource.FIELD));
  }

  @Test
  void theAddressTellsTheDayIfMarkUpDoesNot() {
    Dating expected = new Dating(DAY, DateSource.URL);

    assertThat(dating("<link rel=canonical href='https://p.example/2024/07/15/theatre'>" + BODY))
        .contains(expected);
    assertThat(HtmlPage.read(BODY, "https://p.example/2024/07/15/theatre", DateRange.ALL).dating())
        .contains(expected);
  }

  @Test
  void aLineUnderTheHeadlineTellsTheDayAtLast() {
    assertThat(
            dating(
                "<article><h1>A theatre opens</h1><p>Ada Lorn, 15 juillet 2024</p>"
                    + BODY
                    + "</article>"))
        .contains(new Dating(DAY, DateSource.BYLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<footer>\u00A9 2024-07-15 Lindmoor Post</footer>",
        "<p>Copyright July 15, 2024</p>",
        "<div class='comments'><time datetime='2024-07-15'>Monday</time> so true</div>",
        "<div class='related'><time datetime='2024-07-15'>Monday</time> another story</div>",
        "<meta http-equiv='date' content='Mon, 15 Jul 2024 08:00:00 GMT'>",
        "<!-- cached 2024-07-15 -->",
        "<script>var now = '2024-07-15'</script>",
      })
  void daysOfOtherThingsAreNotTheArticles(String html) {
    assertThat(dating("<article>" + BODY + "</article>" + html)).isEmpty();
  }

  @Test
  void aDayThatIsNotBelievedIsPassedOver() {
    DateRange believed = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    String html = "<meta name=date content='1970-01-01'><time datetime='2024-07-15'></time>" + BODY;

    assertThat(HtmlPage.read(html, "", believed).dating())
        .contains(new Dating(DAY, DateSource.FIELD));
  }
}
