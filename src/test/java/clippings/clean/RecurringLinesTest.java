package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static clippings.clean.Pages.removed;
import static clippings.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.RawArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringLinesTest {
  private static final String SITE = "post.example";

  private static RecurringLines learn(RawArticle... articles) {
    LineSightings sightings = new LineSightings();
    LineCounter counter = new LineCounter(Pages.STUDY);
    for (RawArticle article : articles) {
      counter.count(article, sightings);
    }
    return RecurringLines.of(List.of(sightings.recurring()));
  }

  private static RawArticle page(String site, String... lines) {
    return Pages.record("p", site, "", lines);
  }

  private static Cleaned clean(RecurringLines recurring, RawArticle article) {
    return new Cleaner(Pages.STUDY, recurring).clean(article);
  }

  @Test
  void aShortLineOfThreeArticlesOfASiteIsFurniture() {
    RawArticle page = page(SITE, ONE, "Spray factor: salty", TWO);

    RecurringLines recurring =
        learn(
            page,
            page(SITE, THREE, "Spray factor: salty", "The quay was empty."),
            page(SITE, FOUR, "Spray factor: salty", "The quay was full."));

    assertThat(removed(clean(recurring, page)))
        .containsExactly("recurring line: Spray factor: salty");
    assertThat(removed(clean(recurring, page("other.example", ONE, "Spray factor: salty", TWO))))
        .isEmpty();
  }

  @Test
  void copiesOfOneArticleDoNotMakeItsLinesRecur() {
    RawArticle page = page(SITE, ONE, "Spray factor: salty", TWO);

    RecurringLines recurring =
        learn(
            page,
            page(SITE, "Home", ONE, "Spray factor: salty", TWO, "Contact us"),
            page(SITE, ONE, "Spray factor: salty", TWO, "Imprint"));

    assertThat(removed(clean(recurring, page))).isEmpty();
  }

  @Test
  void withoutASiteNothingRecurs() {
    RawArticle page = page("", ONE, "Spray factor: salty", TWO);

    RecurringLines recurring =
        learn(
            page,
            page("", THREE, "Spray factor: salty", "The quay was empty."),
            page("", FOUR, "Spray factor: salty", "The quay was full."));

    assertThat(removed(clean(recurring, page))).isEmpty();
  }

  @Test
  void aPassageThatRecursAndTheSubheadingAboveItAreKept() {
    RawArticle page = page(SITE, ONE, THREE, "The story so far", FOUR);

    RecurringLines recurring =
        learn(
            page,
            page(SITE, TWO, THREE, "The story so far", FOUR),
            page(SITE, ONE.replace("Friday", "Sunday"), TWO, "The story so far", FOUR));

    assertThat(texts(clean(recurring, page))).containsExactly(ONE, THREE, "The story so far", FOUR);
  }

  @Test
  void aSubheadingOverDifferentPassagesIsFurniture() {
    RawArticle page = page(SITE, ONE, "Our verdict", TWO);

    RecurringLines recurring =
        learn(
            page,
            page(SITE, TWO, "Our verdict", THREE),
            page(SITE, FOUR + " " + THREE, "Our verdict", ONE));

    assertThat(removed(clean(recurring, page))).containsExactly("recurring line: Our verdict");
  }
}
