package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.FIRST;
import static clippings.html.Pages.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span class='cap' aria-hidden='true'>T</span>he harbour</p>",
        "<p><span aria-hidden='true'>T</span><span class='sr-only'>T</span>he harbour</p>",
        "<div class='cap'>T</div> <p>he harbour</p>",
        "<p class='cap'>T</p><p>he harbour</p>",
      })
  void aLargeFirstLetterBelongsToItsWord(String start) {
    String page = BODY.replace("<p>The harbour", start.replace("</p>", "\u0001"));
    int last = page.lastIndexOf('\u0001');
    page = page.substring(0, last).replace("\u0001", "</p>") + page.substring(last + 1);

    assertThat(article("<article>" + page + "</article>")).startsWith(FIRST);
  }

  @Test
  void aCapitalBeforeAnotherSentenceIsAWordOfItsOwn() {
    assertThat(article("<article><p>A</p>" + BODY + "</article>")).startsWith("A " + FIRST);
  }

  @Test
  void theTreeThatAnElementShowsInItsPlaceIsText() {
    String page = "<x-story><template shadowrootmode='open'>" + BODY + "</template></x-story>";

    assertThat(article(page)).startsWith(FIRST);
  }

  @Test
  void whatIsHiddenOnSmallScreensAloneIsText() {
    assertThat(article("<article class='hidden md:block'>" + BODY + "</article>")).contains(FIRST);
    assertThat(
            article(
                "<article><p class='hidden aria-selected:block'>Nobody sees these words</p>"
                    + BODY
                    + "</article>"))
        .doesNotContain("Nobody");
  }

  @Test
  void paragraphsForBrowsersWithoutScriptsAreText() {
    assertThat(article("<article><noscript>" + BODY + BODY + "</noscript></article>"))
        .startsWith(FIRST);
    assertThat(
            article("<article>" + BODY + "<noscript><p>Scripts are off</p></noscript></article>"))
        .doesNotContain("Scripts are off");
  }

  @Test
  void readingsAboveCharactersAreNoText() {
    assertThat(
            article(
                "<article><p>A <ruby>pier<rp>(</rp><rt>reading</rt></ruby> of the town and its people.</p>"
                    + BODY
                    + "</article>"))
        .contains("A pier of the town")
        .doesNotContain("reading");
  }

  @Test
  void theNumberOfANoteIsNoPartOfItsWord() {
    assertThat(article("<article>" + BODY.replaceFirst(" ", "<sup>12</sup> ") + "</article>"))
        .startsWith("The 12 ");
  }
}
