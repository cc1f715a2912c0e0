package clippings.clean;

import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.LineMark;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.article.RemovedLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedPageTest {
  private static final Dating DAY = new Dating(LocalDate.of(2024, 3, 5), DateSource.FIELD);

  @Test
  void whatTheMarkUpSaysIsBelieved() {
    Cleaned cleaned =
        clean(
            paragraph(1, ONE),
            new Line(2, "Sport", LineMark.HEADING, Reason.NONE),
            paragraph(3, "Nobody came."),
            Line.furniture(4, TWO, Reason.RELATED));

    assertThat(cleaned.article().orElseThrow().paragraphs())
        .containsExactly(
            new Paragraph(ONE, false),
            new Paragraph("Sport", true),
            new Paragraph("Nobody came.", false));
    assertThat(cleaned.removed())
        .containsExactly(new RemovedLine("p.html", 4, Reason.RELATED, TWO));
  }

  @Test
  void whatSaysThatItIsFurnitureIsDroppedWhereTheMarkUpDoesNot() {
    Cleaned cleaned = clean(paragraph(1, ONE), paragraph(2, "Bo Ek (L-R) on the quay"));

    assertThat(cleaned.removed()).extracting(RemovedLine::reason).containsExactly(Reason.CAPTION);
  }

  @Test
  void titleAndDayAreThoseOfThePage() {
    Cleaned cleaned = clean(paragraph(1, ONE), paragraph(2, "Published July 1, 2020"));

    assertThat(cleaned.article().orElseThrow().title()).isEqualTo("A festival of boats");
    assertThat(cleaned.article().orElseThrow().dating()).isEqualTo(DAY);
  }

  @Test
  void furnitureOfOneOrTwoWordsIsNotListed() {
    Cleaned cleaned =
        clean(
            Line.furniture(1, "Log in", Reason.MENU),
            Line.furniture(2, "All our news", Reason.MENU),
            paragraph(3, ONE));

    assertThat(cleaned.removed()).extracting(RemovedLine::line).containsExactly(2);
  }

  @Test
  void plugsAndLinesOfTheStudyAreDroppedFromTheText() {
    Cleaned cleaned =
        clean(
            paragraph(1, ONE),
            paragraph(2, "Sign up for our newsletter"),
            paragraph(3, "Support the Harbour Post today"));

    assertThat(cleaned.article().orElseThrow().paragraphs())
        .containsExactly(new Paragraph(ONE, false));
    assertThat(cleaned.removed())
        .extracting(RemovedLine::reason)
        .containsExactly(Reason.NEWSLETTER, Reason.FURNITURE_OF_THE_STUDY);
  }

  @Test
  void linesThatRecurOnTheSiteAreDroppedFromTheText() {
    LineSightings sightings = new LineSightings();
    LineCounter counter = new LineCounter(Pages.STUDY);
    for (int i = 0; i < 3; i++) {
      counter.count(
          raw(paragraph(1, ONE + " It was day " + i + "."), paragraph(2, "Our ships sail daily")),
          sightings);
    }
    RecurringLines recurring = RecurringLines.of(List.of(sightings.recurring()));

    Cleaned cleaned =
        new Cleaner(Pages.STUDY, recurring)
            .clean(raw(paragraph(1, TWO), paragraph(2, "Our ships sail daily")));

    assertThat(cleaned.removed())
        .containsExactly(
            new RemovedLine("p.html", 2, Reason.RECURRING_LINE, "Our ships sail daily"));
  }

  @Test
  void aPageWithoutAParagraphIsNoArticle() {
    Cleaned cleaned =
        clean(
            new Line(1, "Page not found", LineMark.HEADING, Reason.NONE),
            Line.furniture(2, TWO, Reason.MENU));

    assertThat(cleaned.article()).isEmpty();
    assertThat(cleaned.removed())
        .extracting(RemovedLine::reason)
        .containsExactly(Reason.NO_PARAGRAPH, Reason.MENU);
  }

  private static Line paragraph(int number, String text) {
    return new Line(number, text, LineMark.PARAGRAPH, Reason.NONE);
  }

  private static RawArticle raw(Line... lines) {
    return new RawArticle("p.html", "post.example", "A festival of boats", DAY, List.of(lines));
  }

  private static Cleaned clean(Line... lines) {
    return new Cleaner(Pages.study(List.of("Support the Harbour Post*")), RecurringLines.NONE)
        .clean(raw(lines));
  }
}
