package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static clippings.clean.Pages.removed;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.RawArticle;
import java.util.List;
import java.util.stream.IntStream;
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

  /** Five articles with a line of their site, each over another paragraph. */
  private static RawArticle[] five(String site, String line) {
    return IntStream.range(0, 5)
        .mapToObj(
            day ->
                page(
                    site,
                    "Boats and lanterns, day " + day,
                    ONE.replace("Friday", "day " + day),
                    TWO.replace("winter", "winter of year " + day),
                    line,
                    THREE.replace("midnight", day + " o'clock"),
                    FOUR.replace("sixty", "sixty-" + day)))
        .toArray(RawArticle[]::new);
  }

  @Test
  void aShortLineOfSeveralArticlesOfASiteIsFurniture() {
    RecurringLines recurring = learn(five(SITE, "Spray factor: salty"));

    assertThat(removed(clean(recurring, five(SITE, "Spray factor: salty")[0])))
        .containsExactly("recurring line: Spray factor: salty");
    assertThat(removed(clean(recurring, five("other.example", "Spray factor: salty")[0])))
        .isEmpty();
  }

  @Test
  void whatThreeArticlesHaveRecursAndWhatFiveHaveWidely() {
    RawArticle[] articles = five(SITE, "Spray factor: salty");
    List<Row> rows = Pages.rows("Spray factor: salty");

    assertThat(recurs(rows, articles[0], articles[1])).isEqualTo(RecurringLines.NOT);
    assertThat(recurs(rows, articles[0], articles[1], articles[2]))
        .isEqualTo(RecurringLines.AT_ALL);
    assertThat(recurs(rows, articles)).isEqualTo(RecurringLines.WIDELY);
  }

  private static int recurs(List<Row> rows, RawArticle... articles) {
    return learn(articles).of(SITE).recurs(rows, 0, true);
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
  void aPassageOfTheRunThatRecursAndTheSubheadingAboveItDoNot() {
    RecurringLines.Of recurring =
        learn(
                page(SITE, ONE, THREE, "The story so far", FOUR),
                page(SITE, TWO, THREE, "The story so far", FOUR),
                page(SITE, ONE.replace("Friday", "Sunday"), TWO, "The story so far", FOUR))
            .of(SITE);
    List<Row> rows = Pages.rows("The story so far", FOUR);

    assertThat(recurring.recurs(rows, 0, true)).isEqualTo(RecurringLines.NOT);
    assertThat(recurring.recurs(rows, 1, true)).isEqualTo(RecurringLines.NOT);
    assertThat(recurring.recurs(rows, 0, false)).isEqualTo(RecurringLines.AT_ALL);
    assertThat(recurring.recurs(rows, 1, false)).isEqualTo(RecurringLines.AT_ALL);
  }

  @Test
  void aSubheadingOverDifferentPassagesRecurs() {
    RecurringLines.Of recurring =
        learn(
                page(SITE, ONE, "Our verdict", TWO),
                page(SITE, TWO, "Our verdict", THREE),
                page(SITE, FOUR + " " + THREE, "Our verdict", ONE))
            .of(SITE);

    assertThat(recurring.recurs(Pages.rows("Our verdict", TWO), 0, true))
        .isEqualTo(RecurringLines.AT_ALL);
  }
}
