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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>31.10.23</p>",
        "<p>Updated November 2, 2023 | First published October 31, 2023</p>",
        "<p>Ada Lorn</p><p>31-10-2023, 10:30</p>",
        "<p>Objavljeno: 31. listopada 2023. u 10:30</p>",
        "<p>Publicado el 31 de oct. de 2023</p>",
        "<nav>31 Oct 2023</nav>",
        "<footer><span>By Ada Lorn</span> <span>Oct 31, 2023</span></footer>",
        "<div class='news-list-date'>31.10.2023</div>",
        "<p>A lantern on the quay.</p><p>Ada Lorn</p><p>October 31, 2023</p>",
      })
  void linesBetweenHeadlineAndTextTellTheDay(String lines) {
    String later = "<div class='next'><span class='date'>November 5, 2023</span></div>";

    assertThat(
            dating("<article><h1>A theatre opens</h1>" + lines + BODY + "</article>" + later)
                .map(Dating::day))
        .contains(LocalDate.of(2023, 10, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='date'>July 15, 2024</p><h1>A theatre opens</h1>",
        "<p>15 July 2024</p><h1>A theatre opens</h1>",
        "<h1>A theatre opens</h1><figure><figcaption>The old hall, May 1, 1999</figcaption></figure>"
            + "<p>Ada Lorn, 15 July 2024</p>",
      })
  void aDayAboveTheHeadlineCountsAndOneInACaptionDoesNot(String head) {
    assertThat(dating("<article>" + head + BODY + "</article>").map(Dating::day)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var page = {\"id\": 7, \"publishedAt\": 1721001600000, \"words\": 12};</script>",
        "<script>window.published_at = \"2024-07-15\";</script>",
        "<script>dataLayer.push({'article_publication_date': 'Mon, 15 Jul 2024 08:00:00 +0300'})</script>",
        "<script>{\"asset\":\"{\\\"datePublished\\\":\\\"2024-07-15T08:00:00Z\\\"}\"}</script>",
        "<script>{\"pub_date\":\"07\\/15\\/2024\"}</script>",
        "<script type='application/json'>{\"dateCreated\":\"2024-07-15\",\"updatedAt\":\"2024-08-01\"}</script>",
      })
  void scriptsTellTheDayIfTheyAgree(String script) {
    assertThat(dating(script + BODY)).contains(new Dating(DAY, DateSource.FIELD));
    assertThat(dating(script + "<script>{\"publishedAt\":\"2024-06-01\"}</script>" + BODY))
        .isEmpty();
  }

  @Test
  void theStartOfTheTextTellsTheDayAndASentenceDoesNot() {
    String rest = BODY.replaceFirst("<p>", "");

    assertThat(dating("<article><p>LINDMOOR, 15.07.24 \u2013 " + rest + "</article>"))
        .contains(new Dating(DAY, DateSource.BYLINE));
    assertThat(dating("<article><p>The hall burnt down on 15 July 2024. " + rest + "</article>"))
        .isEmpty();
  }

  @Test
  void theLastResortsAreTheLastChangeTheTitleOfTheWindowAndThePicture() {
    String title = "<title>A theatre opens (July 15, 2024) - Lindmoor Post</title>";
    String picture =
        "<meta property='og:image' content='https://p.example/uploads/2024/07/15/hall.jpg'>";
    String month =
        "<meta property='og:image' content='https://p.example/uploads/2024/07/hall.jpg'>";

    assertThat(dating("<h1>A theatre opens</h1><p>Updated: 15 July 2024</p>" + BODY))
        .contains(new Dating(DAY, DateSource.BYLINE));
    assertThat(dating(title + BODY)).contains(new Dating(DAY, DateSource.BYLINE));
    assertThat(dating(picture + BODY)).contains(new Dating(DAY, DateSource.URL));
    assertThat(dating(month + BODY)).isEmpty();
  }

  @Test
  void theLanguageOfThePageTellsDayFromMonth() {
    String line = "<body><h1>A theatre opens</h1><p>05/07/2024</p>" + BODY;

    assertThat(dating("<html lang='en-US'>" + line).map(Dating::day))
        .contains(LocalDate.of(2024, 5, 7));
    assertThat(dating("<html lang='fr'>" + line).map(Dating::day))
        .contains(LocalDate.of(2024, 7, 5));
    assertThat(dating("<html lang='en_GB'>" + line).map(Dating::day))
        .contains(LocalDate.of(2024, 7, 5));
    assertThat(dating("<html lang='en'>" + line)).isEmpty();
  }

  @Test
  void aDayThatIsNotBelievedIsPassedOver() {
    DateRange believed = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    String html = "<meta name=date content='1970-01-01'><time datetime='2024-07-15'></time>" + BODY;

    assertThat(HtmlPage.read(html, "", believed).dating())
        .contains(new Dating(DAY, DateSource.FIELD));
  }
}
