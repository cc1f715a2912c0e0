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

class AppStateTest {
  private static final String RICH =
      "{'story':{'body':[{'type':'p','content':[{'value':'%s'}]},{'content':[{'value':'%s'}]},{'content':[{'value':'%s'}]}]}}"
          .formatted(FIRST, SECOND, THIRD)
          .replace('\'', '"');
  private static final String MARK_UP = "{\"article\":{\"html\":\"" + BODY + "\"}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script id='__NEXT_DATA__' type='application/json'>%s</script>",
        "<script>window.__STATE__ = %s;</script>",
      })
  void theArticleThatScriptsWouldShowIsRead(String shape) {
    String page = "<style>p {color: red}</style><div id=app>Loading</div>" + shape;

    assertThat(article(page.formatted(RICH))).isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
    assertThat(article(page.formatted(MARK_UP))).isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
  }

  @Test
  void aPageThatShowsItsBeginningIsCompleted() {
    String page =
        "<p>"
            + FIRST
            + "</p><script type='application/json'>"
            + MARK_UP.replace(BODY, BODY.repeat(2))
            + "</script>";

    assertThat(article(page)).endsWith(SECOND + "\n" + THIRD);
  }

  @Test
  void theTextOfAnotherArticleIsNotTaken() {
    String own =
        "<p>A ferry ran aground in the fog last night, and all on board walked to the shore.</p>";

    assertThat(article(own + "<script type='application/json'>" + RICH + "</script>"))
        .doesNotContain(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":",
        "null",
        "{\"css\":[\"p { color: red, and some more words that no reader ever sees at all }\"]}",
      })
  void otherScriptsAreNoText(String json) {
    assertThat(article("<div>Loading</div><script type='application/json'>" + json + "</script>"))
        .isEmpty();
  }
}
