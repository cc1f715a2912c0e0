package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.table.TableRow;
import clippings.study.Period;
import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each report on the same literal totals: Ann Lee, Bo Diaz, Cy Ng; Release date, Set design. */
class SmallReportsTest {
  private static final Study STUDY = SampleStudy.by(Period.QUARTER);
  private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2024, 10, 1);

  private static final Totals TOTALS =
      new Totals()
          .saw(LocalDate.of(2024, 5, 5))
          .saw(LocalDate.of(2024, 12, 31))
          .add(Measure.ARTICLES, SPRING, 0, 3)
          .add(Measure.ARTICLES, AUTUMN, 0, 4)
          .add(Measure.ARTICLES, Totals.UNDATED, 0, 1)
          .add(Measure.WORDS, SPRING, 0, 2000)
          .add(Measure.WORDS, AUTUMN, 0, 3000)
          .add(Measure.WORDS, Totals.UNDATED, 0, 1000)
          .add(Measure.CAST_ARTICLES, SPRING, 0, 2)
          .add(Measure.CAST_ARTICLES, AUTUMN, 0, 1)
          .add(Measure.CAST_ARTICLES, SPRING, 1, 1)
          .add(Measure.CAST_ARTICLES, Totals.UNDATED, 1, 1)
          .add(Measure.CAST_COUNTED, SPRING, 0, 5)
          .add(Measure.CAST_COUNTED, AUTUMN, 0, 1)
          .add(Measure.CAST_COUNTED, SPRING, 1, 1)
          .add(Measure.CAST_COUNTED, Totals.UNDATED, 1, 2)
          .add(Measure.CAST_RECYCLED, AUTUMN, 1, 6)
          .add(Measure.CAST_AMBIGUOUS, SPRING, 0, 7)
          .add(Measure.CHARACTER_COUNTED, AUTUMN, 0, 8)
          .add(Measure.CHARACTER_RECYCLED, AUTUMN, 0, 10)
          .add(Measure.CHARACTER_AMBIGUOUS, AUTUMN, 0, 20)
          .add(Measure.THEME_ARTICLES, SPRING, 0, 1)
          .add(Measure.THEME_ARTICLES, Totals.UNDATED, 0, 1)
          .add(Measure.THEME_COUNTED, SPRING, 0, 9)
          .add(Measure.THEME_COUNTED, Totals.UNDATED, 0, 2)
          .add(Measure.THEME_RECYCLED, SPRING, 1, 100)
          .addPair(Measure.PAIR_ARTICLES, 0, 1, 1)
          .addPair(Measure.PAIR_SENTENCES, 0, 1, 3)
          .addPair(Measure.CAST_THEME_ARTICLES, 1, 0, 1)
          .add(Measure.COPIES_EXACT, 2)
          .add(Measure.COPIES_NEAR, 3)
          .add(Measure.REJECTED, 4)
          .add(Measure.LEFT_OUT, 5)
          .add(Measure.LINES_REMOVED, 1000);

  private static List<String> rows(Report report, Totals totals) {
    return report.rows(totals, STUDY).map(TableRow::toString).toList();
  }

  @Test
  void castHasEveryMemberInTheOrderOfTheFile() {
    assertThat(rows(new TotalReport(Counted.CAST), TOTALS))
        .containsExactly(
            "Ann Lee,actor,3,6,8,0,7,0,0,0.6667,0.3542,0.8794,1.0000,0.3670,2.1766",
            "Bo Diaz,actor,2,3,0,6,0,0,2,0.3333,0.1206,0.6458,0.5000,0.1031,1.4612",
            "\"'=Cy, \"\"C\"\" Ng\",,0,0,0,0,0,0,0,0.0000,0.0000,0.2991,0.0000,0.0000,0.6148");
  }

  @Test
  void castByPeriodIsAFullGridWithoutUndatedArticles() {
    assertThat(rows(new ByPeriodReport(Counted.CAST), TOTALS))
        .containsExactly(
            "2024-04-01,Ann Lee,2,5,0,0,7,3,0.6667,0.8333,0.4365,0.9699,2.5000,0.8117,5.8342",
            "2024-04-01,Bo Diaz,1,1,0,0,0,3,0.3333,0.1667,0.0301,0.5635,0.5000,0.0127,2.7858",
            "2024-04-01,\"'=Cy, \"\"C\"\" Ng\",0,0,0,0,0,3,0.0000,0.0000,0.0000,0.3903,0.0000,0.0000,1.8444",
            "2024-07-01,Ann Lee,0,0,0,0,0,0,,,,,,,",
            "2024-07-01,Bo Diaz,0,0,0,0,0,0,,,,,,,",
            "2024-07-01,\"'=Cy, \"\"C\"\" Ng\",0,0,0,0,0,0,,,,,,,",
            "2024-10-01,Ann Lee,1,1,8,0,0,4,0.2500,1.0000,0.2065,1.0000,0.3333,0.0084,1.8572",
            "2024-10-01,Bo Diaz,0,0,0,6,0,4,0.0000,0.0000,0.0000,0.7935,0.0000,0.0000,1.2296",
            "2024-10-01,\"'=Cy, \"\"C\"\" Ng\",0,0,0,0,0,4,0.0000,0.0000,0.0000,0.7935,0.0000,0.0000,1.2296");
  }

  @Test
  void themesShareIsOfAllArticles() {
    assertThat(rows(new TotalReport(Counted.THEMES), TOTALS))
        .containsExactly(
            "Release date,2,11,0,2,0.2500,0.0715,0.5907,1.8333,0.9152,3.2803",
            "Set design,0,0,100,0,0.0000,0.0000,0.3244,0.0000,0.0000,0.6148");
  }

  @Test
  void themesByPeriodIsAFullGrid() {
    assertThat(rows(new ByPeriodReport(Counted.THEMES), TOTALS))
        .containsExactly(
            "2024-04-01,Release date,1,9,0,3,0.3333,0.0615,0.7923,4.5000,2.0577,8.5424",
            "2024-04-01,Set design,0,0,100,3,0.0000,0.0000,0.5615,0.0000,0.0000,1.8444",
            "2024-07-01,Release date,0,0,0,0,,,,,,",
            "2024-07-01,Set design,0,0,0,0,,,,,,",
            "2024-10-01,Release date,0,0,0,4,0.0000,0.0000,0.4899,0.0000,0.0000,1.2296",
            "2024-10-01,Set design,0,0,0,4,0.0000,0.0000,0.4899,0.0000,0.0000,1.2296");
  }

  @Test
  void pairsAreThoseThatOccurTogether() {
    // ln(1/8 / (3/8 * 2/8)) / -ln(1/8) = ln(4/3) / ln 8 = 0.287682 / 2.079442.
    assertThat(rows(new CastPairsReport(), TOTALS)).containsExactly("Ann Lee,Bo Diaz,1,3,0.1383");
  }

  @Test
  void aThemeNeedNotBeInTheSameSentence() {
    // ln(1/8 / (2/8 * 2/8)) / -ln(1/8) = ln 2 / ln 8.
    assertThat(rows(new CastThemesReport(), TOTALS))
        .containsExactly("Bo Diaz,Release date,1,0,0.3333");
  }

  @Test
  void summaryAddsUp() {
    assertThat(rows(new SummaryReport(), TOTALS))
        .containsExactly(
            "records_read,17",
            "articles,8",
            "copies_exact,2",
            "copies_near,3",
            "rejected,4",
            "left_out,5",
            "undated,1",
            "mentions_cast,9",
            "mentions_character,8",
            "mentions_theme,11",
            "mentions_recycled,116",
            "mentions_ambiguous,27",
            "mentions_unresolved,0",
            "unlisted_names,0",
            "first_date,2024-05-05",
            "last_date,2024-12-31",
            "lines_removed,1000",
            "period,quarter",
            "cast,3",
            "characters,3",
            "themes,2",
            "skipped_files,0");
  }

  @Test
  void filesThatNoFormatTakesAreSummedUpAndListedByEnding() {
    Totals totals = new Totals().addSkipped(".pdf", 3).addSkipped("", 2).addSkipped(".docx", 1);

    assertThat(rows(new SummaryReport(), totals))
        .endsWith(
            "skipped_files,6",
            "skipped_files_without_ending,2",
            "skipped_files.docx,1",
            "skipped_files.pdf,3");
  }

  @Test
  void withoutAnyArticleSharesAndDatesAreBlank() {
    Totals none = new Totals();

    assertThat(rows(new TotalReport(Counted.CAST), none))
        .first()
        .isEqualTo("Ann Lee,actor,0,0,0,0,0,0,0,,,,,,");
    assertThat(rows(new TotalReport(Counted.THEMES), none))
        .first()
        .isEqualTo("Release date,0,0,0,0,,,,,,");
    assertThat(rows(new ByPeriodReport(Counted.CAST), none)).isEmpty();
    assertThat(rows(new CastPairsReport(), none)).isEmpty();
    assertThat(rows(new SummaryReport(), none)).contains("records_read,0", "first_date,");
  }

  @Test
  void aRowHasACellForEachColumn() {
    for (Report report : Reports.ALL) {
      assertThat(rows(report, TOTALS))
          .as(report.fileName())
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(row.replaceAll("\"([^\"]|\"\")*\"", "quoted").split(",", -1))
                      .hasSize(report.columns().size()));
    }
  }
}
