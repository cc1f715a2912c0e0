package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.FIRST;
import static clippings.html.Pages.read;
import static clippings.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.DateRange;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
  private static final int FUZZED_PAGES = 3000;

  private static final String[] PIECES = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<a href=x>",
    "</a>",
    "<br>",
    "<table>",
    "<td>",
    "</table>",
    "<b>",
    "<li>",
    "<ul>",
    "</ul>",
    "<article>",
    "<h1>",
    "<h2>",
    "</h1>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<time datetime='",
    "'>",
    "<meta property='article:published_time' content='",
    "2024-07-15",
    "99999999999",
    "<script type='application/ld+json'>",
    "{\"@type\":\"Article\"",
    "\"datePublished\":",
    "}",
    "[",
    "&amp;",
    "&#x0;",
    "\0",
    "<svg>",
    "<math>",
    "<template>",
    "<select>",
    "<form class='comments'>",
    "<blockquote>",
    "<title>",
    "</title>",
    "<frameset>",
    "<body>",
    "</body>",
    "</html>",
    "words of a sentence that goes on. ",
    "\uD83D",
    "\u202E",
    "<span hidden>",
    "<img>",
    "<figure>",
    "<link rel=canonical href='http://[:::/'>",
    "<"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<b><p>",
        "<table><tr><td>",
        "<ul><li>",
        "<x-y>",
        "<blockquote>",
        "<span class=a>",
        "<template><noscript>"
      })
  void aMillionNestedElementsAreRead(String tags) {
    String html = BODY + tags.repeat(1_000_000 / (tags.split("<", -1).length - 1)) + "deep";

    assertThat(text(read(html))).contains(FIRST);
  }

  @Test
  void aScriptOfThirtyMegabytesIsNoText() {
    String html = BODY + "<script>" + "var a = '<p>no</p>'; ".repeat(1_500_000) + "</script>";

    assertThat(read(html).blocks()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "</", "<script></"})
  void aTagWithoutEndIsRead(String start) {
    String html = BODY + start + "x".repeat(5_000_000);

    assertThat(text(read(html))).contains(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"@graph\":["})
  void deepLinkedDataIsPassedOver(String opening) {
    String html =
        "<script type='application/ld+json'>" + opening.repeat(100_000) + "</script>" + BODY;

    assertThat(text(read(html))).contains(FIRST);
  }

  @Test
  void aBodyForMachinesThatTheParserFailsOnIsPassedOver() {
    String html =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + "<template><noscript>".repeat(1000)
            + "\"}</script>"
            + BODY;

    assertThat(text(read(html))).contains(FIRST);
  }

  @Test
  void pagesOfRandomPiecesAreRead() {
    Random random = new Random(42);
    int blocks = 0;
    for (int page = 0; page < FUZZED_PAGES; page++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        html.append(PIECES[random.nextInt(PIECES.length)]);
      }
      ExtractedPage read = HtmlPage.read(html.toString(), "http://a.example/b", DateRange.ALL);
      for (Block block : read.blocks()) {
        blocks++;
        assertThat(block.text()).isEqualTo(block.text().strip()).isNotEmpty().doesNotContain("\n");
        assertThat(block.number()).isPositive();
      }
    }
    assertThat(blocks).isGreaterThan(FUZZED_PAGES);
  }

  @Test
  void pagesOfRandomBytesAreRead() {
    Random random = new Random(7);
    for (int page = 0; page < FUZZED_PAGES; page++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      String html = PageDecoder.decode(bytes, Optional.empty());

      assertThat(HtmlPage.read(html, html, DateRange.ALL).blocks()).doesNotContainNull();
    }
  }
}
