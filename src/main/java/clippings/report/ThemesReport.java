package clippings.report;

import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written about. */
final class ThemesReport implements Report {
  @Override
  public String fileName() {
    return "themes.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "theme", "articles", "mentions", "recycled_mentions", "undated_mentions", "article_share");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    long allArticles = totals.sum(Measure.ARTICLES, 0);
    return IntStream.range(0, study.themes().size())
        .mapToObj(
            i -> {
              long articles = totals.sum(Measure.THEME_ARTICLES, i);
              return new CsvRow()
                  .text(study.themes().get(i).name())
                  .number(articles)
                  .number(totals.sum(Measure.THEME_COUNTED, i))
                  .number(totals.sum(Measure.THEME_RECYCLED, i))
                  .number(totals.count(Measure.THEME_COUNTED, Totals.UNDATED, i))
                  .ratio(articles, allArticles);
            });
  }
}
