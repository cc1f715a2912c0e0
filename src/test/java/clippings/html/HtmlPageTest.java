package clippings.html;

import static clippings.html.Pages.BODY;
import static clippings.html.Pages.FIRST;
import static clippings.html.Pages.SECOND;
import static clippings.html.Pages.THIRD;
import static clippings.html.Pages.article;
import static clippings.html.Pages.read;
import static clippings.html.Pages.reason;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static final String WHOLE = FIRST + "\n" + SECOND + "\n" + THIRD;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>%s</article>",
        "<main><div>%s</div></main>",
        "<div><div><div id='x1'>%s</div></div></div>",
        "<div itemprop='articleBody'>%s</div>",
        "<table><tr><td width=120>Home</td><td>%s</td></tr></table>",
        "<form id='aspnetForm'><div class='content'>%s</div></form>",
        "<div class='sidebar-layout social-enabled'>%s</div>",
      })
  void theBodyIsFoundInPagesOfManyShapes(String shape) {
    String menu =
        "<nav><ul><li><a href=/a>News of today</a></li><li><a href=/b>The weather</a></li></ul></nav>";

    assertThat(article(menu + shape.formatted(BODY))).isEqualTo(WHOLE);
  }

  @Test
  void doubledLineBreaksPartParagraphsAndInlineElementsDoNot() {
    String body =
        FIRST.replace("theatre", "<b>thea</b>tre").replace("came", "<br>came")
            + "<br> <br/>"
            + SECOND;

    assertThat(article("<div>" + body + "</div>")).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void headingsListsAndQuotesOfTheArticleAreKeptWithTheirKind() {
    ExtractedPage page =
        read(
            "<article><h1>A theatre by the sea</h1>"
                + BODY
                + "<h2>What will be played</h2><ul><li>A comedy about fog</li><li>A tragedy about tides</li></ul>"
                + "<blockquote><p>We waited a long time for this evening, said the mayor of the town.</p></blockquote>"
                + BODY
                + "</article>");

    assertThat(page.article())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.LIST_ITEM,
            Block.Kind.LIST_ITEM,
            Block.Kind.QUOTE,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<nav>All our local pages</nav> | MENU",
        "<figure><img><figcaption>The stage at night</figcaption></figure> | CAPTION",
        "<div class='wp-caption-text'>The stage at night</div> | CAPTION",
        "<aside>The stage at night</aside> | SIDEBAR",
        "<div class='related-posts'>The stage at night</div> | RELATED",
        "<div class='leggi-anche'>The stage at night</div> | RELATED",
        "<div id='comments'>The stage at night</div> | COMMENT",
        "<section class='kommentare'>The stage at night</section> | COMMENT",
        "<div class='shareButtons'>Tell all your friends</div> | SHARE",
        "<p class='byline'>Written by Ada Lorn</p> | BYLINE",
        "<div class='author-bio'>Ada Lorn likes boats</div> | AUTHOR_BIO",
        "<span class='post-date'>Some day in May</span> | DATE_LINE",
        "<div class='newsletter-box'>Our letter each week</div> | NEWSLETTER",
        "<div id='cookie-notice'>We like your cookies</div> | COOKIE_NOTICE",
        "<div class='adslot'>Buy a red boat</div> | ADVERTISEMENT",
        "<div class='entry-tags'>Sea, theatre, winter</div> | TAGS",
        "<form>Please sign in here</form> | FORM",
        "<div class='video-player'>The stage at night</div> | EMBED",
        "<footer>All that is left</footer> | FOOTER",
        "<p><a href=/x>Ten more theatres of the coast</a></p> | RELATED",
        "<p>See also: <a href=/x>Ten more theatres of the coast</a></p> | RELATED",
      })
  void furnitureIsDroppedWithItsReason(String html, Reason expected) {
    String text = org.jsoup.Jsoup.parse(html).text();

    assertThat(reason("<article>" + BODY + html + BODY + "</article>", text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var lines = 'many words of code'</script>",
        "<style>p { color: many words }</style>",
        "<noscript>Please switch scripts on</noscript>",
        "<template><p>Not yet a paragraph</p></template>",
        "<svg><title>Arrow to the left</title></svg>",
        "<p hidden>Nobody sees these words</p>",
        "<p style='display: none'>Nobody sees these words</p>",
        "<span aria-hidden='true'>Nobody sees these words</span>",
        "<span class='sr-only'>Nobody sees these words</span>",
      })
  void whatNobodySeesIsNoText(String html) {
    assertThat(read("<article>" + BODY + html + BODY + "</article>").blocks())
        .extracting(Block::text)
        .containsExactly(FIRST, SECOND, THIRD, FIRST, SECOND, THIRD);
  }

  @Test
  void hiddenTextIsReadIfItIsNearlyAllThePageHas() {
    assertThat(article("<p>Subscribe</p><div style='display:none'>" + BODY + "</div>"))
        .isEqualTo(WHOLE);
  }

  @Test
  void commentsLongerThanTheArticleDoNotBecomeTheArticle() {
    String comments = ("<div class='comment'><p>" + SECOND + "</p></div>").repeat(9);

    assertThat(article("<div>" + BODY + "</div><div id='comments'>" + comments + "</div>"))
        .isEqualTo(WHOLE);
  }

  @Test
  void threeBoxesAlikeWithALinkedTitleAreTeasers() {
    String teaser =
        "<div class='x'><h3><a href=/t>A title of another story</a></h3><p>"
            + SECOND
            + "</p></div>";

    assertThat(article("<div><div>" + BODY + "</div>" + teaser.repeat(3) + "</div>"))
        .isEqualTo(WHOLE);
  }

  @Test
  void aListOfLinksGoesWithItsTitle() {
    String list =
        "<p>More of our stories</p><ul><li><a href=/1>One title here</a></li><li><a href=/2>Two titles here</a></li></ul>";

    assertThat(article("<article>" + BODY + list + BODY + "</article>"))
        .isEqualTo(WHOLE + "\n" + WHOLE);
  }

  @Test
  void theStandfirstBetweenHeadlineAndBodyIsKept() {
    String standfirst = "A town of nine thousand builds a house for a thousand guests";
    String page =
        "<title>A theatre by the sea</title><div><h1>A theatre by the sea</h1><h2>"
            + standfirst
            + "</h2></div><div class='article-body'>"
            + BODY.repeat(3)
            + "</div>";

    assertThat(article(page)).startsWith(standfirst);
  }

  @Test
  void shortLinesBetweenHeadlineAndTextAreNoParagraphs() {
    String page = "<h1>A theatre by the sea</h1><p>Ada Lorn</p><p>Lindmoor</p>" + BODY;

    assertThat(article("<article>" + page + "</article>")).isEqualTo(WHOLE);
  }

  @Test
  void aPostThatTheArticleQuotesIsKept() {
    String post = "<blockquote class='twitter-tweet'><p>What an evening it was</p></blockquote>";

    assertThat(article("<article>" + BODY + post + BODY + "</article>"))
        .contains("What an evening it was");
  }

  @Test
  void theBodyForMachinesIsTakenIfThePageShowsNone() {
    String body = (FIRST + " " + SECOND + " " + THIRD + "\\n").repeat(2);
    String script =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + body
            + "\"}</script>";

    assertThat(article(script + "<div id='app'>Loading</div>").lines())
        .containsExactly(FIRST + " " + SECOND + " " + THIRD, FIRST + " " + SECOND + " " + THIRD);
  }

  @Test
  void blocksAreNumberedOnceAndUpwardsAlsoIfHiddenOnesAndABodyForMachinesAreAmongThem() {
    String body = (FIRST + " " + SECOND + " " + THIRD + "\\n").repeat(3);
    String script =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + body
            + "\"}</script>";
    String hidden = "<p hidden>Nobody sees these words</p>".repeat(5);

    ExtractedPage page = read(script + hidden + "<div id='app'>Loading</div>");

    assertThat(page.blocks()).hasSizeGreaterThan(3).filteredOn(Block::isArticle).hasSize(3);
    assertThat(page.blocks()).extracting(Block::number).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class='related-story'><h1>A theatre for the port</h1>%s</section>",
        "<div class='article-body'><div class='subscription-replace'>%s</div></div>"
      })
  void aNameIsNotBelievedOfABoxThatIsTheArticle(String shape) {
    // Other text, so that the box is not most of the page anyway.
    String text = BODY + BODY;
    String notice = "<div class='footer'><p>" + (FIRST + " ").repeat(12) + "</p></div>";

    assertThat(article(shape.formatted(text) + notice)).isEqualTo(WHOLE + "\n" + WHOLE);
  }

  @Test
  void commentsUnderAHeadlineAreStillComments() {
    String comments = "<div class='comments'><h1>What you say</h1>" + BODY + "</div>";

    assertThat(article("<article><p>" + FIRST + "</p>" + comments + "</article>")).isEqualTo(FIRST);
  }

  @Test
  void aPageWithoutTextHasNoArticle() {
    ExtractedPage page = read("");

    assertThat(page.blocks()).isEmpty();
    assertThat(page.title()).isEmpty();
    assertThat(page.dating()).isEqualTo(Optional.empty());
  }

  @Test
  void textInAScriptWithoutSpacesIsRunningText() {
    String paragraph = "港町の新しい劇場が金曜日に開館し、海岸から多くの観客が集まった。最初の公演の切符は一時間で売り切れたという。";

    assertThat(article("<ul><li><a href=/>天気</a></li></ul><div><p>" + paragraph + "</p></div>"))
        .isEqualTo(paragraph);
  }
}
