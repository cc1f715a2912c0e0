package clippings.clean;

import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.TWO;
import static clippings.clean.Pages.clean;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.CleanArticle;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.RawArticle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BylineDateTest {
  private static final Dating JULY_15 = new Dating(LocalDate.of(2024, 7, 15), DateSource.BYLINE);

  private static Dating dating(String... lines) {
    return clean(lines).article().map(CleanArticle::dating).orElseThrow();
  }

  @Test
  void theDateLineBelowTheHeadlineTellsTheDay() {
    assertThat(dating("Boats and lanterns", "By Ann Lee", "Published 2024-07-15", ONE, TWO))
        .isEqualTo(JULY_15);
  }

  @Test
  void soDoesALineAfterTheArticle() {
    assertThat(dating("Boats and lanterns", ONE, TWO, "First published on 2024-07-15"))
        .isEqualTo(JULY_15);
  }

  @Test
  void anUpdateIsBelievedLast() {
    assertThat(dating("Boats and lanterns", "Updated 2024-07-20", "Published 2024-07-15", ONE, TWO))
        .isEqualTo(JULY_15);
    assertThat(dating("Boats and lanterns", "Updated 2024-07-15", ONE, TWO)).isEqualTo(JULY_15);
  }

  @Test
  void aDayThatTheStudyDoesNotBelieveIsPassedOver() {
    assertThat(dating("Boats and lanterns", "1931-07-15", "2024-07-15", ONE, TWO))
        .isEqualTo(JULY_15);
  }

  @Test
  void aDayInRunningTextOfACommentOrOfACopyrightIsNone() {
    assertThat(
            dating(
                "Boats and lanterns",
                "On 2024-07-15 the harbour froze, which nobody in the town had thought possible.",
                ONE,
                TWO,
                "Comments",
                "sailor_bo",
                "2024-07-16 10:00",
                "I was there and it rained.",
                "\u00A9 2024-07-17 The Harbour Post"))
        .isEqualTo(Dating.UNDATED);
  }

  @Test
  void theRecordsOwnDateStands() {
    Dating own = new Dating(LocalDate.of(2020, 1, 1), DateSource.FIELD);
    RawArticle raw = Pages.raw("Boats and lanterns", "Published 2024-07-15", ONE, TWO);

    Cleaned cleaned =
        new Cleaner(Pages.STUDY, RecurringLines.NONE)
            .clean(new RawArticle(raw.source(), raw.site(), raw.title(), own, raw.lines()));

    assertThat(cleaned.article().orElseThrow().dating()).isEqualTo(own);
  }
}
