package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.print.PrintOptions;

/** The page of a study of 60 people over 120 months. */
class LargePageInBrowserTest {
  private static final int CAST = 60;
  private static final int MONTHS = 120;
  private static final int COLUMNS = 60;

  /** Of 11 inches, the margins and a heading are off. */
  private static final int PAPER_HEIGHT = 900;

  @TempDir static Path folder;

  private final Browser browser = Browser.open(folder.resolve("out/report.html"), 1280, 900);
  private final Page page = new Page(browser);

  @BeforeAll
  static void run() throws IOException {
    List<String> articles = new ArrayList<>();
    Random random = new Random(7);
    for (int month = 0; month < MONTHS; month++) {
      articles.add(article(month, random));
    }
    String cast =
        IntStream.range(0, CAST)
            .mapToObj(i -> "  - {name: " + name(i) + "}\n")
            .collect(Collectors.joining());
    Job.page(folder, "title: Large\nperiod: month\ncast:\n" + cast, articles);
  }

  @AfterEach
  void nothingWentWrongAndNoRequestLeftThePage() throws IOException {
    try (browser) {
      browser.assertQuiet();
    }
  }

  /**
   * Long names, and the longest is not among the first: of no two the first or last is the same.
   */
  private static String name(int i) {
    return (i % 2 == 1 ? "Maximilianus" : "Ada") + word(i) + " " + word(i + 100) + "berg";
  }

  private static String word(int i) {
    return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "lo";
  }

  private static String article(int month, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = month % 3; i < CAST; i += 3) {
      text.append(name(i)).append(" said on the stage that");
      random.ints(14, 0, 600).forEach(n -> text.append(' ').append(word(n)));
      text.append(" was the best of the year.").append(i % 4 == 0 ? "\\n\\n" : " ");
    }
    String day = (2014 + month / 12) + "-%02d-15".formatted(1 + month % 12);
    return "{\"text\": \""
        + text
        + "\", \"date\": \""
        + day
        + "\", \"url\": \"https://a.example/"
        + month
        + "\"}";
  }

  @Test
  void theHeatMapHasAllItsCellsAndOpensAtItsLatestPeriod() {
    assertThat(page.paths("heat-periods")).isGreaterThanOrEqualTo(CAST * COLUMNS);
    assertThat(page.words("heat-periods")).contains("2023-12", name(0), name(CAST - 1));
    assertThat(
            browser.number(
                "const wide = arguments[0].querySelector('.wide');"
                    + "return wide.scrollWidth - wide.clientWidth - wide.scrollLeft",
                page.section("heat-periods")))
        .isLessThan(2);
  }

  @Test
  void aLongerPeriodShowsAllTheTime() {
    page.period("quarter");

    assertThat(page.words("heat-periods")).contains("2014 Q1", "2023 Q4");
    assertThat(page.section("heat-periods").getText()).doesNotContain("Shown are the last");
  }

  @Test
  void noNameIsCutAtTheLeft() {
    assertThat(page.words("voice")).contains(name(1));
    assertThat(leftmost("voice")).isGreaterThanOrEqualTo(0);
  }

  private long leftmost(String section) {
    return browser.number(
        "const svg = arguments[0]; return Math.floor(Math.min(...[...svg.querySelectorAll('text')]"
            + ".map(text => text.getBoundingClientRect().left))"
            + " - svg.getBoundingClientRect().left)",
        page.chart(section));
  }

  @Test
  void aChartIsDrawnWhenItIsNear() {
    assertThat(page.section("heat-pairs").findElements(By.tagName("path"))).isEmpty();
    assertThat(page.paths("heat-pairs")).isGreaterThanOrEqualTo(CAST);
  }

  @Test
  void paperHasEveryCellAndNoChartIsHigherThanAPage() {
    assertThat(browser.number(CELLS_ON_PAPER, page.section("heat-periods")))
        .isGreaterThanOrEqualTo(CAST * COLUMNS);
    assertThat(browser.number(HIGHEST_CHART)).isLessThan(PAPER_HEIGHT);
  }

  /** 60 rows have a page of their own; what is before it is not more than a row of charts. */
  @Test
  void paperIsNotHalfEmpty() {
    assertThat(Browser.pages(browser.driver().print(new PrintOptions()))).isBetween(3, 6);
  }

  /** At once: what is painted later is not printed. */
  private static final String CELLS_ON_PAPER =
      "dispatchEvent(new Event('beforeprint'));"
          + "return arguments[0].querySelectorAll('.chart svg path').length";

  private static final String HIGHEST_CHART =
      "return Math.max(...[...document.querySelectorAll('.chart')]"
          + ".map(chart => Math.ceil(chart.getBoundingClientRect().height)))";
}
