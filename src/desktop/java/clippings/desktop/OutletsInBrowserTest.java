package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Outlets that are chosen, on the page of a study of more sites than it holds. */
class OutletsInBrowserTest {
  private static final int SITES = 120;
  private static final int HELD = 100;

  @TempDir static Path folder;

  private final Browser browser = Browser.open(folder.resolve("out/report.html"), 1280, 900);
  private final Page page = new Page(browser);

  /** One site has five articles over five months, a second three, the others one. */
  @BeforeAll
  static void run() throws IOException {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      articles.add(article("first.example", i, "Ada Lindqvist sold the boat to Ada Lindqvist"));
    }
    for (int i = 0; i < 3; i++) {
      articles.add(article("second.example", i, "Bo Halm painted the harbour"));
    }
    for (int i = 2; i < SITES; i++) {
      articles.add(article("s%03d.example".formatted(i), i % 5, "Ada Lindqvist met Bo Halm"));
    }
    Job.page(
        folder,
        """
        title: Outlets
        period: month
        cast:
          - {name: Ada Lindqvist}
          - {name: Bo Halm}
        themes:
          - {name: Harbour, terms: [harbour]}
        """,
        articles);
  }

  private static String article(String site, int month, String sentence) {
    String word = site.replace(".example", "") + month;
    return """
    {"url": "https://%s/%d", "date": "2024-%02d-15", "title": "Day %s of %s",\
     "text": "On that %s day %s and there was more %s than a %s would say in the %s of the town."}"""
        .formatted(site, month, month + 1, word, word, word, sentence, word, word, word)
        .replace("\n", "");
  }

  @AfterEach
  void nothingWentWrongAndNoRequestLeftThePage() throws IOException {
    try (browser) {
      browser.assertQuiet();
    }
  }

  private static int sum(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
  }

  @Test
  void whatIsCountedBySiteFollows() throws IOException {
    page.outlet("first.example (5)");
    page.openTable("articles");
    page.openTable("cast");
    page.openTable("voice");
    page.openTable("theme-totals");
    page.openTable("heat-periods");

    assertThat(page.tile("Articles")).isEqualTo(5);
    assertThat(page.tile("Mentions of cast")).isEqualTo(10);
    assertThat(page.tile("Mentions of themes")).isZero();
    assertThat(sum(page.rows("articles"), 1)).isEqualTo(5);
    assertThat(sum(page.rows("cast"), page.head("cast").indexOf("Ada Lindqvist"))).isEqualTo(10);
    assertThat(sum(page.rows("cast"), page.head("cast").indexOf("Bo Halm"))).isZero();
    assertThat(page.row("voice", "Ada Lindqvist")).contains("5", "10", "100.0%");
    assertThat(page.row("theme-totals", "Harbour")).contains("0", "0.0%");
    assertThat(page.row("heat-periods", "Ada Lindqvist")).endsWith("2", "2", "2", "2", "2");
    assertThat(page.words("voice")).contains("100.0%");
    Map<String, String> report =
        Csv.row(folder.resolve("out/cast_by_site.csv"), "first.example", "Ada Lindqvist");
    assertThat(report).containsEntry("articles", "5").containsEntry("mentions", "10");
    assertThat(browser.driver().findElement(By.id("subtitle")).getText())
        .startsWith("5 of " + (6 + SITES) + " articles, 2024-01-15 to 2024-05-15")
        .contains("Outlets: first.example.");
  }

  @Test
  void sentencesAreOfTheseOutlets() {
    page.outlet("second.example");
    page.openTable("voice");
    page.clickCell("voice", "Bo Halm", "Mentions");

    assertThat(page.dialogNote()).isEqualTo("3 mentions.");
    assertThat(page.sentences())
        .hasSize(3)
        .allSatisfy(sentence -> assertThat(sentence.getText()).contains("painted the harbour"));
  }

  @Test
  void thoseThatThePageDoesNotHoldAreOneOutlet() {
    page.outlet((SITES - HELD) + " other sites");

    assertThat(page.tile("Articles")).isEqualTo(SITES - HELD);
    assertThat(page.tile("Mentions of cast")).isEqualTo(2 * (SITES - HELD));
    page.outlet("second.example");
    assertThat(page.tile("Articles")).isEqualTo(SITES - HELD + 3);
    assertThat(page.tile("Mentions of themes")).isEqualTo(3);
    page.openTable("cast");
    assertThat(sum(page.rows("cast"), page.head("cast").indexOf("Bo Halm")))
        .isEqualTo(SITES - HELD + 3);
  }

  @Test
  void aLinkKeepsThemAndBackShowsAll() throws IOException {
    page.outlet("first.example");
    page.outlet("second.example");
    String address = browser.driver().getCurrentUrl();
    try (Browser other =
        Browser.open(
            folder.resolve("out/report.html"),
            address.substring(address.indexOf('#')),
            1280,
            900)) {
      assertThat(new Page(other).tile("Articles")).isEqualTo(8);
      other.assertQuiet();
    }

    browser.driver().navigate().back();
    browser.driver().navigate().back();
    browser.await(() -> page.tile("Articles") == SITES + 6);
    assertThat(browser.driver().findElement(By.cssSelector(".outlets summary")).getText())
        .isEqualTo("Outlets: all " + SITES);
  }

  @Test
  void whatIsSavedFollows(@TempDir Path saved) throws IOException {
    browser.saveInto(saved);
    page.outlet("second.example");
    page.openTable("articles");
    page.press("articles", "CSV");
    page.chart("voice");
    page.press("voice", "SVG");
    Path csv = saved.resolve("articles.csv");
    Path svg = saved.resolve("voice.svg");
    browser.await(() -> Files.exists(csv) && Files.exists(svg));

    assertThat(Csv.read(csv).stream().mapToInt(row -> Integer.parseInt(row.get("Articles"))).sum())
        .isEqualTo(3);
    assertThat(Files.readString(svg)).contains("Bo Halm", "100.0%");
  }

  @Test
  void whatIsNotCountedBySiteSaysSo() {
    assertThat(page.section("heat-pairs").getText()).doesNotContain("Of all outlets");
    page.outlet("first.example");

    for (String section : List.of("funnel", "rejected", "heat-themes", "heat-pairs", "unlisted")) {
      assertThat(page.section(section).getText()).as(section).contains("Of all outlets: ");
    }
    assertThat(page.tile("Records read")).isEqualTo(SITES + 6);
  }

  @Test
  void outletsAreSearchedAndForgotten() throws IOException {
    page.outlet("first.example");
    browser.driver().findElement(By.cssSelector(".outlets input[type=search]")).sendKeys("SECOND");
    assertThat(
            browser.driver().findElements(By.cssSelector(".outlets fieldset label")).stream()
                .filter(label -> label.isDisplayed()))
        .hasSize(1);
    assertThat(browser.violations()).isEmpty();
    browser
        .driver()
        .findElement(By.xpath("//*[@class='outlets']//button[text()='All outlets']"))
        .click();
    assertThat(page.tile("Articles")).isEqualTo(SITES + 6);
  }
}
