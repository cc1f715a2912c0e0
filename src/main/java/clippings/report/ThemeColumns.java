package clippings.report;

import clippings.report.table.Column;
import java.util.List;
import java.util.stream.Stream;

/** What the reports say of a theme, each column once. */
final class ThemeColumns {
  private static final List<Figure> COUNTS =
      List.of(
          Figure.count("articles", Measure.THEME_ARTICLES),
          Figure.count("mentions", Measure.THEME_COUNTED),
          Figure.count("recycled_mentions", Measure.THEME_RECYCLED));

  private static final List<Figure> RATIOS =
      Figure.all(
          Stream.of(
              Figure.share(
                  "article_share",
                  (scope, one) -> scope.count(Measure.THEME_ARTICLES, one),
                  (scope, one) -> scope.articles()),
              Figure.rate(Measure.THEME_COUNTED)));

  /** In all articles, or in all of a site. */
  static final List<Figure> TOTAL =
      Figure.all(
          Stream.of(
              COUNTS,
              List.of(
                  new Figure(
                      Column.count("undated_mentions"),
                      (row, scope, one) ->
                          row.number(scope.undated().of(Measure.THEME_COUNTED, one)))),
              RATIOS));

  /** In the articles of a period. */
  static final List<Figure> OF_PERIOD =
      Figure.all(
          Stream.of(
              COUNTS,
              List.of(
                  new Figure(
                      Column.count("period_articles"),
                      (row, scope, one) -> row.number(scope.articles()))),
              RATIOS));

  private ThemeColumns() {}
}
