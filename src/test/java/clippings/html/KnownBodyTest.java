package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.FIRST;
import static clippings.html.Pages.SECOND;
import static clippings.html.Pages.THIRD;
import static clippings.html.Pages.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownBodyTest {
  private static final String TEXT = FIRST + " " + SECOND + " " + THIRD;
  private static final String SCRIPT =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
          + TEXT
          + "\"}</script>";

  @Test
  void aParagraphThatThePageCountsToItsBodyIsKeptWhateverItsName() {
    String page = BODY.replace("<p>" + SECOND, "<p class='label-meta'>" + SECOND);

    assertThat(article("<article>" + page + "</article>")).doesNotContain(SECOND);
    assertThat(article(SCRIPT + "<article>" + page + "</article>")).contains(SECOND);
  }

  @Test
  void linesBehindItsEndAreNoPartOfIt() {
    String line = "<p>Buy through us and we earn a little.</p>";

    assertThat(article("<article>" + BODY + line + "</article>")).contains("we earn");
    assertThat(article(SCRIPT + "<article>" + BODY + line + "</article>"))
        .doesNotContain("we earn");
  }

  @Test
  void aBodyCutShortDoesNotCutTheArticle() {
    String more =
        "<p>The mayor, who cut the ribbon, spoke of fish and of plays until it was dark.</p>";

    assertThat(article(SCRIPT + "<article>" + BODY + more.repeat(3) + "</article>"))
        .contains("The mayor");
  }

  @Test
  void aPassageIsComparedByItsLettersAlone() {
    KnownBody known = KnownBody.of(TEXT);

    assertThat(known.has(SECOND.replace(",", " -").replace(" ", "  "))).isTrue();
    assertThat(known.has("Tickets for the second season are on sale from the first of May."))
        .isFalse();
    assertThat(known.has("Short")).isFalse();
  }
}
