package clippings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.CommandLine.UsageException;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  private static Selection selection(String... args) throws UsageException {
    return Selection.of(CommandLine.parse(args));
  }

  private static Dating day(String day) {
    return new Dating(LocalDate.parse(day), DateSource.FIELD);
  }

  private static RawArticle record(String site, Dating dating) {
    return new RawArticle("1.txt", site, "", dating, List.of());
  }

  @Test
  void withoutOptionsNothingIsLeftOut() throws Exception {
    assertThat(selection().isOutside(record("", Dating.UNDATED))).isFalse();
    assertThat(selection().has(Dating.UNDATED)).isTrue();
    assertThat(Selection.ALL.has(day("0001-01-01"))).isTrue();
  }

  @Test
  void bothDaysAreIncludedAndTheUndatedAreLeftOut() throws Exception {
    Selection may = selection("--from=2024-05-01", "--to=2024-05-31");

    assertThat(may.has(day("2024-04-30"))).isFalse();
    assertThat(may.has(day("2024-05-01"))).isTrue();
    assertThat(may.has(day("2024-05-31"))).isTrue();
    assertThat(may.has(day("2024-06-01"))).isFalse();
    assertThat(may.has(Dating.UNDATED)).isFalse();
    assertThat(selection("--to=2024-05-31").has(day("1999-01-01"))).isTrue();
    assertThat(selection("--from=2024-05-01").has(day("2999-01-01"))).isTrue();
  }

  @Test
  void aRecordWithoutADayOfItsOwnMayStillHaveADateLine() throws Exception {
    assertThat(selection("--from=2024-05-01").isOutside(record("", Dating.UNDATED))).isFalse();
    assertThat(selection("--from=2024-05-01").isOutside(record("", day("2024-04-30")))).isTrue();
  }

  @Test
  void sitesAreHostsInAnyCaseWithOrWithoutWww() throws Exception {
    Selection two = selection("--site=WWW.Ferry.example, tide.example");

    assertThat(two.isOutside(record("ferry.example", Dating.UNDATED))).isFalse();
    assertThat(two.isOutside(record("tide.example", Dating.UNDATED))).isFalse();
    assertThat(two.isOutside(record("news.ferry.example", Dating.UNDATED))).isTrue();
    assertThat(two.isOutside(record("", Dating.UNDATED))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --from=yesterday                 | --from=yesterday: give a day such as 2024-07-15
          --to=2024-02-30                  | --to=2024-02-30: give a day such as 2024-07-15
          --site=,                         | --site=,: give a host such as site.example
          --from=2024-02-01 --to=2024-01-31 | --from=2024-02-01 is later than --to=2024-01-31: no day is left
          """)
  void aWrongWordIsNamedInOneLine(String args, String message) {
    assertThatThrownBy(() -> selection(args.split(" ")))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsLeftOutIsCountedAndInNoReport(@TempDir Path output) throws IOException {
    GoldenCase.SAMPLE.run(
        output,
        "--from=2024-01-01",
        "--to=2025-06-30",
        "--site=tvwire.example,thescreenpost.example");

    assertThat(Row.all(output.resolve("articles.csv")))
        .isNotEmpty()
        .allSatisfy(
            article -> {
              assertThat(article.get("site")).isIn("tvwire.example", "thescreenpost.example");
              assertThat(article.get("date")).isBetween("2024-01-01", "2025-06-30");
            });
    assertThat(Row.all(output.resolve("removed.csv")))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.get("source"))
                    .containsPattern("^(tvwire|thescreenpost)\\.example/"));
    Map<String, String> some = summary(output);
    Map<String, String> all = summary(GoldenCase.SAMPLE.expected());
    assertThat(number(all, "left_out")).isZero();
    assertThat(number(some, "left_out")).isPositive();
    assertThat(number(some, "records_read") + number(some, "left_out"))
        .isEqualTo(number(all, "records_read"));
  }

  private static Map<String, String> summary(Path reports) throws IOException {
    return Row.all(reports.resolve("summary.csv")).stream()
        .collect(Collectors.toMap(row -> row.get("measure"), row -> row.get("value")));
  }

  private static int number(Map<String, String> summary, String measure) {
    return Integer.parseInt(summary.getOrDefault(measure, ""));
  }
}
