package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which periods the page compares: the last two that the corpus covers whole. */
class FullPeriodsInBrowserTest {
  private static final Path PAGE = Path.of("reports/stranger-things/report.html");
  private static final String DATES = "\"first_date\":\"2022-07-20\",\"last_date\":\"2025-12-26\"";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "month, 2024-01-15, 2024-04-20, 2024-02-01, 2024-03-01",
    "month, 2024-01-15, 2024-04-30, 2024-03-01, 2024-04-01",
    "month, 2024-02-01, 2024-03-31, 2024-02-01, 2024-03-01",
    "day, 2024-02-01, 2024-02-02, 2024-02-01, 2024-02-02",
    "week, 2024-02-05, 2024-02-18, 2024-02-05, 2024-02-12",
    "quarter, 2024-01-01, 2024-09-29, 2024-01-01, 2024-04-01",
    "year, 2022-07-20, 2025-12-26, 2023-01-01, 2024-01-01",
  })
  void aPeriodIsFullIfTheCorpusReachesItsFirstAndItsLastDay(
      String period, String first, String last, String before, String after) throws IOException {
    assertThat(changes(period, first, last))
        .contains(
            "The last two full periods, by %s: from %s and from %s."
                .formatted(period, before, after));
  }

  @ParameterizedTest
  @CsvSource({"month, 2024-02-02, 2024-03-31", "year, 2024-01-01, 2025-12-30"})
  void withoutTwoOfThemItSaysSo(String period, String first, String last) throws IOException {
    assertThat(changes(period, first, last))
        .contains("The corpus covers no two full periods (" + period + ")");
  }

  /** What the section says of a corpus of the sample study's articles with these days. */
  private String changes(String period, String first, String last) throws IOException {
    String page =
        Files.readString(PAGE)
            .replace(DATES, "\"first_date\":\"%s\",\"last_date\":\"%s\"".formatted(first, last))
            .replace("\"period\":\"month\"", "\"period\":\"" + period + "\"");
    Path file = Files.writeString(folder.resolve("report.html"), page);
    try (Browser browser = Browser.open(file, 1280, 900)) {
      browser.assertQuiet();
      return new Page(browser).section("changes").getText();
    }
  }
}
