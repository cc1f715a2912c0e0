package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** The sample study's page in a real browser. */
class PageInBrowserTest {
  private static final Path REPORTS = Path.of("reports/stranger-things");
  private static final List<String> CHARTS =
      List.of(
          "articles",
          "funnel",
          "cast",
          "themes",
          "voice",
          "theme-totals",
          "heat-periods",
          "heat-themes",
          "heat-pairs");

  private static final Path IMAGES = Path.of("src/desktop/images");

  private final Browser browser;
  private final Page page;

  PageInBrowserTest() {
    this.browser = Browser.open(REPORTS.resolve("report.html"), 1280, 900);
    this.page = new Page(browser);
  }

  @AfterEach
  void nothingWentWrongAndNoRequestLeftThePage() throws IOException {
    try (browser) {
      browser.assertQuiet();
    }
  }

  @Test
  void everyChartIsDrawn() throws IOException {
    for (String chart : CHARTS) {
      assertThat(page.chart(chart).isDisplayed()).as(chart).isTrue();
    }
    int cast = Csv.read(REPORTS.resolve("cast.csv")).size();
    int pairs = Csv.read(REPORTS.resolve("cast_pairs.csv")).size();
    int cells = Csv.read(REPORTS.resolve("cast_by_period.csv")).size();
    assertThat(page.paths("funnel")).isGreaterThanOrEqualTo(5);
    assertThat(page.paths("voice")).isGreaterThanOrEqualTo(cast);
    assertThat(page.paths("heat-periods")).isGreaterThanOrEqualTo(cells);
    assertThat(page.paths("heat-pairs")).isGreaterThanOrEqualTo(2 * pairs);
    assertThat(page.words("voice")).contains("Ross Duffer", "13.8%");
  }

  @Test
  void anotherMeasureIsDrawnAndIsThatOfTheReport() throws IOException {
    page.openTable("cast");
    List<String> mentions = page.words("cast");
    page.choose("cast", "Share");

    assertThat(page.words("cast")).isNotEqualTo(mentions).anyMatch(word -> word.endsWith("%"));
    Map<String, String> row =
        Csv.row(REPORTS.resolve("cast_by_period.csv"), "2024-01-01", "David Harbour");
    double share = Double.parseDouble(row.getOrDefault("share_of_voice", ""));
    String cell = page.row("cast", "2024-01-01").get(page.head("cast").indexOf("David Harbour"));
    assertThat(share).isPositive();
    assertThat(Double.parseDouble(cell.replace("%", ""))).isCloseTo(100 * share, within());

    page.choose("cast", "Articles");
    assertThat(page.row("cast", "2024-01-01").get(page.head("cast").indexOf("David Harbour")))
        .isEqualTo(row.get("articles"));
  }

  @Test
  void whoIsChosenIsDrawnAndListed() {
    page.openTable("cast");
    int columns = page.head("cast").size();
    int paths = page.paths("cast");

    page.toggle("cast", "Natalia Dyer");
    assertThat(page.words("cast")).contains("Natalia Dyer");
    assertThat(page.head("cast")).hasSize(columns + 1).contains("Natalia Dyer");
    assertThat(page.paths("cast")).isGreaterThan(paths);

    page.toggle("cast", "Natalia Dyer");
    assertThat(page.head("cast")).hasSize(columns);
    assertThat(page.paths("cast")).isEqualTo(paths);
  }

  @Test
  void aNumberOpensItsSentences() throws IOException {
    page.openTable("heat-periods");
    Map<String, String> row =
        Csv.row(REPORTS.resolve("cast_by_period.csv"), "2024-01-01", "David Harbour");
    int mentions = Integer.parseInt(row.getOrDefault("mentions", ""));

    page.clickCell("heat-periods", "David Harbour", "2024-01-01");

    assertThat(mentions).isGreaterThan(1);
    assertThat(page.dialogTitle()).isEqualTo("David Harbour, month from 2024-01-01");
    assertThat(page.dialogNote()).isEqualTo(mentions + " mentions.");
    List<WebElement> sentences = page.sentences();
    assertThat(sentences).hasSize(mentions);
    List<String> expected =
        Csv.read(REPORTS.resolve("mentions.csv")).stream()
            .filter(mention -> mention.getOrDefault("name", "").equals("David Harbour"))
            .filter(mention -> mention.getOrDefault("kind", "").equals("cast"))
            .filter(mention -> mention.getOrDefault("status", "").equals("counted"))
            .filter(mention -> mention.getOrDefault("date", "").startsWith("2024-01-"))
            .map(mention -> mention.getOrDefault("sentence", ""))
            .toList();
    assertThat(sentences)
        .extracting(item -> item.findElement(By.tagName("div")).getText())
        .containsExactlyElementsOf(expected);
    assertThat(sentences)
        .allSatisfy(
            item -> {
              assertThat(item.findElement(By.tagName("mark")).getText()).isNotBlank();
              assertThat(item.findElement(By.className("meta")).getText()).startsWith("2024-01-");
            });
  }

  @Test
  void aSentenceLeadsToItsArticleIfThatHasAnAddress() throws IOException {
    page.clickShape(longest(page.chart("voice")));
    String name = page.dialogTitle();

    List<String> expected =
        Csv.read(REPORTS.resolve("mentions.csv")).stream()
            .filter(mention -> mention.getOrDefault("name", "").equals(name))
            .filter(mention -> mention.getOrDefault("status", "").equals("counted"))
            .map(mention -> mention.getOrDefault("url", ""))
            .filter(url -> !url.isEmpty())
            .toList();

    assertThat(expected).isNotEmpty();
    assertThat(
            page.sentences().stream().flatMap(item -> item.findElements(By.tagName("a")).stream()))
        .extracting(link -> link.getDomAttribute("href"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aBarOpensTheSentencesOfItsName() throws IOException {
    Map<String, String> first =
        Csv.read(REPORTS.resolve("cast.csv")).stream()
            .filter(row -> row.getOrDefault("cast_member", "").equals("Ross Duffer"))
            .findFirst()
            .orElseThrow();

    page.clickShape(longest(page.chart("voice")));

    assertThat(page.dialogTitle()).isEqualTo("Ross Duffer");
    assertThat(page.sentences()).hasSize(Integer.parseInt(first.getOrDefault("mentions", "")));
  }

  @Test
  void everyNumberIsReachedByKeyboard() {
    WebElement summary = page.section("voice").findElement(By.tagName("summary"));
    browser.run("arguments[0].focus()", summary);
    page.press(Keys.ENTER);
    page.openTable("voice");
    page.press(Keys.TAB, Keys.TAB, Keys.TAB); // CSV, the table, which scrolls, its first number
    WebElement focus = browser.driver().switchTo().activeElement();
    assertThat(focus.getTagName()).isEqualTo("button");
    assertThat(focus.getAccessibleName()).isEqualTo("Ross Duffer: 26, show sentences");

    page.press(Keys.ENTER);
    assertThat(page.dialogTitle()).isEqualTo("Ross Duffer");
    assertThat(page.sentences()).hasSize(26);

    page.closeDialog();
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(focus);
  }

  @Test
  void theDarkPageIsDark() throws IOException {
    String light = background();
    page.chart("voice");
    String ink = browser.text(FILL_OF_FIRST_WORD, page.section("voice"));
    browser.media("screen", "dark");

    // Charts are drawn anew when the browser has told the page.
    browser.await(() -> !browser.text(FILL_OF_FIRST_WORD, page.section("voice")).equals(ink));
    assertThat(brightness(light)).isGreaterThan(600);
    assertThat(brightness(background())).isLessThan(120);
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void thePrintedPageIsWhiteAndHasNoControls() {
    browser.media("print", "dark");

    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.driver().findElement(By.className("controls")).isDisplayed()).isFalse();
    assertThat(page.words("voice")).contains("Ross Duffer");
    assertThat(browser.number(ROOM_BESIDE_TILES)).as("for a border").isPositive();
    Pdf pdf = browser.driver().print(new PrintOptions());
    assertThat(pdf.getContent()).startsWith("JVBERi"); // %PDF
    assertThat(Browser.pages(pdf)).as("none is half empty").isBetween(3, 6);
  }

  @Test
  void aPhoneScrollsDownAndNotSideways() throws IOException {
    browser.resize(360, 740);

    assertThat(browser.number("return document.documentElement.scrollWidth")).isEqualTo(360);
    for (String chart : CHARTS) {
      assertThat(browser.number(WIDTH_OF_BOX, page.section(chart))).as(chart).isLessThan(360);
    }
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void axeFindsNoViolationInThePageItsTablesAndItsSentences() throws IOException {
    assertThat(browser.violations()).isEmpty();

    page.openEveryTable();
    assertThat(browser.violations()).isEmpty();

    page.clickCell("voice", "Ross Duffer", "Mentions");
    assertThat(browser.violations()).isEmpty();
  }

  /** Run with {@code -Dscreenshots.write=true} when the page looks different on purpose. */
  @Test
  @EnabledIfSystemProperty(named = "screenshots.write", matches = "true")
  void screenshotsOfTheReadme() throws IOException {
    browser.resize(1280, 1530);
    page.chart("cast");
    browser.run("scrollTo(0, 0)");
    write("page-light.png");

    browser.media("screen", "dark");
    browser.resize(1280, 1230);
    page.chart("heat-periods");
    page.chart("voice");
    browser.run("document.getElementById('voice').scrollIntoView()");
    write("page-dark.png");
  }

  private void write(String name) throws IOException {
    byte[] image = browser.driver().getScreenshotAs(OutputType.BYTES);
    assertThat(image).hasSizeBetween(20_000, 250_000);
    Files.write(Files.createDirectories(IMAGES).resolve(name), image);
  }

  private static final String FILL_OF_FIRST_WORD =
      "return arguments[0].querySelector('.chart svg text').getAttribute('fill')";
  private static final String ROOM_BESIDE_TILES =
      "return innerWidth - document.querySelector('.tiles div:last-child')"
          + ".getBoundingClientRect().right";
  private static final String WIDTH_OF_BOX =
      "return arguments[0].querySelector('.wide').getBoundingClientRect().width";

  private String background() {
    return browser.text("return getComputedStyle(document.body).backgroundColor");
  }

  private static int brightness(String rgb) {
    int sum = 0;
    for (String part : rgb.replaceAll("[^0-9,]", "").split(",", -1)) {
      sum += Integer.parseInt(part);
    }
    return sum;
  }

  private static WebElement longest(WebElement chart) {
    WebElement longest = null;
    for (WebElement path : chart.findElements(By.cssSelector("path[fill]"))) {
      if (longest == null || path.getSize().getWidth() > longest.getSize().getWidth()) {
        longest = path;
      }
    }
    return java.util.Objects.requireNonNull(longest);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.offset(0.051);
  }
}
