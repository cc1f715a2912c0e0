package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.FIRST;
import static clippings.html.Pages.SECOND;
import static clippings.html.Pages.THIRD;
import static clippings.html.Pages.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherArticlesTest {
  private static final String WHOLE = FIRST + "\n" + SECOND + "\n" + THIRD;

  @Test
  void theNextArticleBelowIsNoPartOfTheFirst() {
    String shape =
        "<article><header class='top'><h1 class='head'>%s</h1></header><div>%s</div></article>";
    String page =
        "<title>A theatre by the sea</title>"
            + shape.formatted("A theatre by the sea", BODY.repeat(2))
            + shape.formatted(
                "A lighthouse is sold", "<p>" + SECOND + " It is white.</p>".repeat(6));

    assertThat(article(page)).isEqualTo(WHOLE + "\n" + WHOLE);
  }

  @Test
  void sectionsUnderHeadingsOfTheFirstLevelAreOneArticle() {
    String page =
        "<title>A theatre by the sea</title><main><h1>A theatre by the sea</h1>"
            + BODY.repeat(2)
            + "<h1>What comes next</h1>"
            + BODY
            + "</main>";

    assertThat(article(page)).endsWith("What comes next\n" + WHOLE);
  }

  @Test
  void aLinkedHeadingWithoutTextAmongTheParagraphsIsATeaser() {
    String teaser =
        "<div class='x'><h3>Stage</h3><h3><a href=/t>Five ways to light a stage</a></h3></div>";

    assertThat(article("<article>" + BODY + teaser + BODY + "</article>"))
        .isEqualTo(WHOLE + "\n" + WHOLE);
  }

  @Test
  void aLinkedHeadingWithTextBelowIsASubheading() {
    String entry = "<div class='x'><h3><a href=/t>The lighting</a></h3><p>" + THIRD + "</p></div>";

    assertThat(article("<article>" + BODY + entry + BODY + "</article>"))
        .contains("The lighting\n" + THIRD);
  }

  @Test
  void aStripOfLinksIsDropped() {
    String strip =
        "<p>Town | <a href=/1>A tower that leans a little more</a> Sea | <a href=/2>The oldest ferry of the coast</a></p>";

    assertThat(article("<article>" + BODY + strip + "</article>")).isEqualTo(WHOLE);
  }
}
