package clippings.report;

import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is written about, over time. */
final class CastByPeriodReport implements Report {
  @Override
  public String fileName() {
    return "cast_by_period.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "period",
        "cast_member",
        "articles",
        "mentions",
        "character_mentions",
        "recycled_mentions",
        "ambiguous_mentions",
        "period_articles",
        "article_share",
        "share_of_voice");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    return PeriodGrid.periods(totals, study.period())
        .flatMap(period -> rows(period, totals, study));
  }

  private static Stream<CsvRow> rows(LocalDate period, Totals totals, Study study) {
    long periodArticles = totals.count(Measure.ARTICLES, period, 0);
    long periodMentions = totals.countOfAll(Measure.CAST_COUNTED, period, study.cast().size());
    return IntStream.range(0, study.cast().size())
        .mapToObj(
            i -> {
              long articles = totals.count(Measure.CAST_ARTICLES, period, i);
              long mentions = totals.count(Measure.CAST_COUNTED, period, i);
              return new CsvRow()
                  .day(period)
                  .text(study.cast().get(i).name())
                  .number(articles)
                  .number(mentions)
                  .number(totals.count(Measure.CHARACTER_COUNTED, period, i))
                  .number(totals.count(Measure.CAST_RECYCLED, period, i))
                  .number(totals.count(Measure.CAST_AMBIGUOUS, period, i))
                  .number(periodArticles)
                  .ratio(articles, periodArticles)
                  .ratio(mentions, periodMentions);
            });
  }
}
