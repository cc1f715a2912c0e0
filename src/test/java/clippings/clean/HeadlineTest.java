package clippings.clean;

import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.TWO;
import static clippings.clean.Pages.clean;
import static clippings.clean.Pages.title;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void itStandsAboveBylineAndRun() {
    assertThat(
            title(
                clean(
                    "News",
                    "The Old Bridge Will Close",
                    "Weather",
                    "Boats and lanterns fill the harbour",
                    "By Ann Lee",
                    "Photo: Harbour Post",
                    ONE,
                    TWO)))
        .isEqualTo("Boats and lanterns fill the harbour");
  }

  @Test
  void aShortOneIsFoundToo() {
    assertThat(title(clean("Home", "Search", "Sign in", "TOWN", "Forty sails", "", ONE, TWO)))
        .isEqualTo("Forty sails");
  }

  @Test
  void aMenuHasNone() {
    assertThat(title(clean("Home", "News", "Sport", "Weather", "Search", ONE, TWO))).isEmpty();
  }

  @Test
  void aQuestionMayBeOne() {
    assertThat(title(clean("Who pays for the lanterns?", "", ONE, "", TWO)))
        .isEqualTo("Who pays for the lanterns?");
  }

  @Test
  void itMayShareNoWordWithTheArticleIfItIsTheFirstLine() {
    assertThat(title(clean("Light on water", "", ONE, "", TWO))).isEqualTo("Light on water");
  }
}
