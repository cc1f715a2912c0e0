package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What can be chosen on the sample study's page, and that a link keeps it. */
class ChoicesInBrowserTest {
  private static final Path REPORTS = Path.of("reports/stranger-things");
  private static final Path PAGE = REPORTS.resolve("report.html");

  private final Browser browser = Browser.open(PAGE, 1280, 900);
  private final Page page = new Page(browser);

  @AfterEach
  void nothingWentWrongAndNoRequestLeftThePage() throws IOException {
    try (browser) {
      browser.assertQuiet();
    }
  }

  @Test
  void theFirstChartIsOfArticlesOverTime() throws IOException {
    assertThat(browser.text("return document.querySelector('main h2').textContent"))
        .isEqualTo("Articles over time");
    page.openTable("articles");
    long dated =
        Csv.read(REPORTS.resolve("articles.csv")).stream()
            .filter(article -> !article.getOrDefault("date", "").isEmpty())
            .count();
    assertThat(sum(page.rows("articles"), 1)).isEqualTo(dated);
    assertThat(page.words("articles")).contains("Articles", "month");
  }

  @Test
  void theTopEightAreSmallChartsWithTheSameAxes() {
    List<String> words = page.words("cast");

    assertThat(page.checked("cast")).hasSize(8);
    assertThat(words).containsAll(page.checked("cast")).contains("Mentions", "month");
    assertThat(words.stream().filter("4"::equals)).hasSize(8);
  }

  @Test
  void inOneChartEveryLineHasItsNameAtItsEnd() {
    page.press("cast", "All");
    page.drawAs("cast", "one chart");

    List<WebElement> names =
        page.chart("cast").findElements(By.tagName("text")).stream()
            .filter(text -> page.checked("cast").contains(text.getText()))
            .toList();
    assertThat(names).hasSize(22);
    List<Integer> tops = names.stream().map(name -> name.getLocation().getY()).sorted().toList();
    for (int i = 1; i < tops.size(); i++) {
      assertThat(tops.get(i) - tops.get(i - 1)).as("below one another").isGreaterThanOrEqualTo(14);
    }
  }

  @Test
  void aClickIntoASmallChartListsTheSentencesOfThatPeriod() {
    browser.run("document.getElementById('cast').scrollIntoView()");
    page.clickShape(
        page.chart("cast").findElements(By.cssSelector("path[stroke='#3b7dd8']")).get(0));

    assertThat(page.dialogTitle()).startsWith("Ross Duffer, month from 20");
  }

  @Test
  void aLongerPeriodIsTheSumOfItsPeriods() throws IOException {
    page.openTable("cast");
    page.period("quarter");

    int expected = 0;
    for (Map<String, String> row : Csv.read(REPORTS.resolve("cast_by_period.csv"))) {
      if (row.getOrDefault("cast_member", "").equals("Ross Duffer")
          && List.of("2025-10-01", "2025-11-01", "2025-12-01").contains(row.get("period"))) {
        expected += Integer.parseInt(row.getOrDefault("mentions", ""));
      }
    }
    assertThat(expected).isPositive();
    String cell = page.row("cast", "2025-10-01").get(page.head("cast").indexOf("Ross Duffer"));
    assertThat(cell).isEqualTo(String.valueOf(expected));
    page.clickCell("cast", "2025-10-01", "Ross Duffer");
    assertThat(page.dialogTitle()).isEqualTo("Ross Duffer, quarter from 2025-10-01");
    assertThat(page.sentences()).hasSize(expected);
  }

  @Test
  void aMovingMeanIsThatOfThePeriodAndThoseBefore() {
    page.openTable("articles");
    page.openTable("cast");
    int at = page.head("cast").indexOf("Ross Duffer");
    List<String> before = page.rows("cast").stream().map(row -> row.get(at)).toList();
    page.mean("of 3");
    List<String> means = page.rows("cast").stream().map(row -> row.get(at)).toList();

    assertThat(means.subList(0, 2)).containsOnly("");
    for (int p = 2; p < means.size(); p++) {
      double sum = before.subList(p - 2, p + 1).stream().mapToDouble(Double::parseDouble).sum();
      assertThat(Double.parseDouble(means.get(p)))
          .isCloseTo(sum / 3, org.assertj.core.api.Assertions.offset(0.006));
    }
  }

  @Test
  void sharesAndRatesHaveTheIntervalsOfTheReport() throws IOException {
    Map<String, String> row =
        Csv.row(REPORTS.resolve("cast_by_period.csv"), "2024-01-01", "David Harbour");
    page.openTable("cast");

    page.choose("cast", "Share");
    assertThat(page.button("cast", "2024-01-01", "David Harbour").getAccessibleName())
        .contains("95 %: " + percent(row, "share_low") + " to " + percent(row, "share_high"));

    page.choose("cast", "Mentions per 1,000 words");
    assertThat(page.button("cast", "2024-01-01", "David Harbour").getAccessibleName())
        .contains("95 %: " + twoDigits(row, "rate_low") + " to " + twoDigits(row, "rate_high"));
    assertThat(page.chart("cast").findElements(By.cssSelector("path[fill-opacity='0.18']")))
        .as("bands")
        .isNotEmpty();
  }

  @Test
  void onlyAChangeThatItsIntervalCarriesIsClaimed() {
    page.period("quarter");
    assertThat(page.section("changes").getText()).contains("Too few articles");

    page.period("year");
    List<List<String>> rows = changes();
    assertThat(rows).isNotEmpty();
    for (List<String> row : rows) {
      String interval = row.get(6);
      assertThat(interval.startsWith("+") || interval.contains("to −")).as(interval).isTrue();
    }
  }

  private List<List<String>> changes() {
    page.openTable("changes");
    return page.rows("changes");
  }

  @Test
  void namesAreSearchedAndChosenTogether() {
    WebElement search = page.section("cast").findElement(By.cssSelector("input[type=search]"));
    search.sendKeys("duffer");
    assertThat(
            page.section("cast").findElements(By.cssSelector("fieldset label")).stream()
                .filter(WebElement::isDisplayed)
                .map(label -> label.getText().strip()))
        .containsExactly("Matt Duffer", "Ross Duffer");
    search.clear();

    page.press("cast", "None");
    assertThat(page.checked("cast")).isEmpty();
    assertThat(page.section("cast").getText()).contains("Nobody is chosen");
    page.press("cast", "All");
    assertThat(page.checked("cast")).hasSize(22);
    page.press("cast", "Top 10");
    assertThat(page.checked("cast")).hasSize(10);
  }

  @Test
  void aLinkShowsTheSameViewAndBackTheOneBefore() throws IOException {
    page.period("quarter");
    page.choose("cast", "Share");
    page.press("cast", "None");
    page.toggle("cast", "Maya Hawke");
    page.drawAs("cast", "one chart");
    String address = browser.driver().getCurrentUrl();

    try (Browser other = Browser.open(PAGE, address.substring(address.indexOf('#')), 1280, 900)) {
      Page same = new Page(other);
      assertThat(same.checked("cast")).containsExactly("Maya Hawke");
      assertThat(same.words("cast")).isEqualTo(page.words("cast")).contains("2025 Q4", "Share");
      other.assertQuiet();
    }

    browser.driver().navigate().back();
    browser.driver().navigate().back();
    browser.await(() -> page.checked("cast").isEmpty());
    browser.driver().navigate().back();
    browser.await(() -> page.checked("cast").size() == 8);
  }

  @Test
  void aLinkToASectionOpensThere() throws IOException {
    try (Browser other = Browser.open(PAGE, "#period=year&at=heat-pairs", 1280, 900)) {
      other.await(
          () ->
              other.number(
                      "return document.getElementById('heat-pairs').getBoundingClientRect().top")
                  < 400);
      other.assertQuiet();
    }
    page.period("year");
    browser.driver().findElement(By.linkText("Not in your list")).click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("#period=year&at=unlisted");
  }

  @Test
  void aChartAndATableAreSaved(@TempDir Path folder) throws IOException {
    browser.saveInto(folder);
    page.chart("voice");
    page.press("voice", "SVG");
    page.openTable("voice");
    page.press("voice", "CSV");
    browser.await(() -> isThere(folder, "voice.svg") && isThere(folder, "voice.csv"));

    assertThat(Files.readString(folder.resolve("voice.svg")))
        .startsWith("<svg")
        .contains("Ross Duffer", "13.8%");
    List<Map<String, String>> rows = Csv.read(folder.resolve("voice.csv"));
    assertThat(rows).hasSize(22);
    assertThat(rows.get(0))
        .containsEntry("Cast member", "Ross Duffer")
        .containsEntry("Mentions", "26");
  }

  private static boolean isThere(Path folder, String file) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(path -> path.endsWith(file)) && Files.size(folder.resolve(file)) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void rejectionsAreShownByReason() throws IOException {
    Map<String, Integer> reasons = new java.util.HashMap<>();
    for (Map<String, String> row : Csv.read(REPORTS.resolve("rejected.csv"))) {
      reasons.merge("rejected: " + row.get("reason"), 1, Integer::sum);
    }
    assertThat(page.rows("rejected"))
        .hasSize(reasons.size())
        .allSatisfy(
            row -> assertThat(row.get(1)).isEqualTo(String.valueOf(reasons.get(row.get(0)))));
  }

  @Test
  void namesThatTheStudyLacksAreShown() throws IOException {
    List<Map<String, String>> unlisted = Csv.read(REPORTS.resolve("unlisted.csv"));
    List<List<String>> rows = page.rows("unlisted");

    assertThat(rows).hasSize(10);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get(0)).isEqualTo(unlisted.get(i).get("name"));
      assertThat(rows.get(i).get(1)).isEqualTo(unlisted.get(i).get("articles"));
    }
  }

  private static int sum(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
  }

  private static String percent(Map<String, String> row, String column) {
    return String.format(
        java.util.Locale.ROOT, "%.1f%%", 100 * Double.parseDouble(row.getOrDefault(column, "")));
  }

  private static String twoDigits(Map<String, String> row, String column) {
    return new java.text.DecimalFormat(
            "0.##", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT))
        .format(Double.parseDouble(row.getOrDefault(column, "")));
  }
}
