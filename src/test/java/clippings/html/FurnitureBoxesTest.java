package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.FIRST;
import static clippings.html.Pages.SECOND;
import static clippings.html.Pages.THIRD;
import static clippings.html.Pages.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureBoxesTest {
  private static final String WHOLE = FIRST + "\n" + SECOND + "\n" + THIRD;

  @Test
  void numberedBoxesWithOneWordInTheirNamesAreJudgedTogether() {
    String page = "";
    for (int i = 0; i < 9; i++) {
      page +=
          "<div class='box box-" + i + " box-widget'><p>" + FIRST + " Part " + i + ".</p></div>";
    }

    assertThat(article(page).lines()).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='story paywall'>%s</div>",
        "<div class='skip-content'>%s</div>",
        "<div class='player'>%s</div>",
        "<div class='carousel-story'>%s</div>",
        "<div class='news-list'>%s</div>",
        "<div class='AdDsWC'>%s</div>",
      })
  void aNameDoesNotOverruleTheArticle(String shape) {
    assertThat(article(shape.formatted(BODY) + "<p>We may be paid for what you buy.</p>"))
        .contains(WHOLE);
  }

  @Test
  void aSlideshowWithMoreTextThanItsIntroductionIsTheArticle() {
    String slides = "";
    for (int i = 0; i < 12; i++) {
      slides +=
          "<div class='slide'><h2>Play " + i + "</h2><p>" + SECOND + " No. " + i + ".</p></div>";
    }

    String text =
        article(
            "<article>"
                + BODY
                + "<section class='slideshow-content'>"
                + slides
                + "</section></article>");

    assertThat(text).startsWith(FIRST).contains("No. 0.", "No. 11.");
  }

  @Test
  void aGalleryBesideAnArticleIsNoPartOfItHoweverLong() {
    String slides = ("<p>" + THIRD + "</p>").repeat(20);
    String page =
        "<article>" + BODY.repeat(4) + "<div class='gallery'>" + slides + "</div></article>";

    assertThat(article(page).lines()).hasSize(12);
  }

  @Test
  void aListWithoutLinksIsNoListOfRelatedArticles() {
    String list =
        "<ul class='story-list'><li>Sets: a hundred metres of sailcloth</li><li>Costumes: none</li></ul>";

    assertThat(article("<article>" + BODY + list + BODY + "</article>")).contains("sailcloth");
  }

  @Test
  void theAnchorOfAHeadingIsMadeOfItsWordsAndNames() {
    String heading =
        "<h2 id='a-full-time-author-and-his-tools'>A full-time author and his tools</h2>";

    assertThat(article("<article>" + BODY + heading + BODY + "</article>"))
        .contains("A full-time author and his tools");
  }

  @Test
  void entriesWithLinkedHeadingsThatAreAllThePageHasAreItsText() {
    String entries = "";
    for (int i = 0; i < 6; i++) {
      entries +=
          "<div class='entry'><h3><a href=/p"
              + i
              + ">Player number "
              + i
              + "</a></h3><p>"
              + FIRST
              + " "
              + SECOND
              + "</p></div>";
    }

    assertThat(article("<main>" + entries + "</main>"))
        .contains("Player number 0", "Player number 5");
  }
}
