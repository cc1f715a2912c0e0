package clippings.report;

import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written about, over time. */
final class ThemesByPeriodReport implements Report {
  @Override
  public String fileName() {
    return "themes_by_period.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "period",
        "theme",
        "articles",
        "mentions",
        "recycled_mentions",
        "period_articles",
        "article_share");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    return PeriodGrid.periods(totals, study.period())
        .flatMap(period -> rows(period, totals, study));
  }

  private static Stream<CsvRow> rows(LocalDate period, Totals totals, Study study) {
    long periodArticles = totals.count(Measure.ARTICLES, period, 0);
    return IntStream.range(0, study.themes().size())
        .mapToObj(
            i -> {
              long articles = totals.count(Measure.THEME_ARTICLES, period, i);
              return new CsvRow()
                  .day(period)
                  .text(study.themes().get(i).name())
                  .number(articles)
                  .number(totals.count(Measure.THEME_COUNTED, period, i))
                  .number(totals.count(Measure.THEME_RECYCLED, period, i))
                  .number(periodArticles)
                  .ratio(articles, periodArticles);
            });
  }
}
