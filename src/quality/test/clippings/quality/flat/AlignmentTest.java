package clippings.quality.flat;

import static clippings.article.LineLabel.BODY;
import static clippings.article.LineLabel.FURNITURE;
import static clippings.article.LineLabel.HEADLINE;
import static clippings.article.LineLabel.SUBHEADING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String BODY_TEXT =
      "The ferry sails again on Monday after a week.\nWhat now?\nNobody on the quay knew why it had stopped.";

  private static List<FlatLine> label(String html, String title) {
    return new Alignment(BODY_TEXT, title).label(PageLines.of(html, false));
  }

  @Test
  void linesOfTheBodyAreKeptAndTheTitleAboveThem() {
    assertThat(
            label(
                "<li>The ferry is back<h1>The ferry is back</h1><p>By Ann Lee"
                    + "<p>The ferry sails again on Monday after a week.<p>Share<h2>What now?</h2>"
                    + "<p>Nobody on the quay knew why it had stopped.<p>Read more about harbours",
                "The ferry is back"))
        .extracting(FlatLine::label)
        .containsExactly(
            FURNITURE, HEADLINE, FURNITURE, BODY, FURNITURE, SUBHEADING, BODY, FURNITURE);
  }

  @Test
  void titleMayBeLongerOrShorterThanItsLine() {
    String rest = "<p>The ferry sails again on Monday after a week.";

    assertThat(label("<p>The ferry is back" + rest, "The ferry is back - Quay Gazette"))
        .extracting(FlatLine::label)
        .containsExactly(HEADLINE, BODY);
    assertThat(label("<p>Ferry<p>The ferry is back at last" + rest, "The ferry is back"))
        .extracting(FlatLine::label)
        .containsExactly(FURNITURE, HEADLINE, BODY);
  }

  @Test
  void headlineThatTheBodyStartsWithIsStillTheHeadline() {
    assertThat(
            label(
                "<h1>The ferry sails again</h1><p>Nobody on the quay knew why",
                "The ferry sails again"))
        .extracting(FlatLine::label)
        .containsExactly(HEADLINE, BODY);
  }

  @Test
  void shortLinesFarFromTheBodyAreNotOfIt() {
    assertThat(label("<p>What now?<p>a<p>b<p>c<p>Nobody on the quay knew why it had stopped.", ""))
        .extracting(FlatLine::label)
        .containsExactly(FURNITURE, FURNITURE, FURNITURE, FURNITURE, BODY);
  }

  @Test
  void shortBoldBlockIsSubheadingButBoldSentenceIsBody() {
    assertThat(
            label(
                "<p><b>The ferry sails again</b><p><b>The ferry sails again on Monday.</b>"
                    + "<p><b>The ferry sails again</b> on Monday",
                ""))
        .extracting(FlatLine::label)
        .containsExactly(SUBHEADING, BODY, BODY);
  }

  @Test
  void pageWithLittleOfTheBodyIsToldApart() {
    Alignment alignment = new Alignment(BODY_TEXT, "");

    assertThat(alignment.isFoundIn(label("<p>The ferry sails again on Monday after a week.", "")))
        .isFalse();
    assertThat(
            alignment.isFoundIn(
                label(
                    "<p>The ferry sails again on Monday after a week.<p>What now?"
                        + "<p>Nobody on the quay knew why it had stopped.",
                    "")))
        .isTrue();
  }
}
