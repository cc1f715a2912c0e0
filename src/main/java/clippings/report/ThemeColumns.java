package clippings.report;

import java.util.List;
import java.util.stream.Stream;

/** What the reports say of a theme, each column once. */
final class ThemeColumns {
  private static final List<Column> COUNTS =
      List.of(
          Column.count("articles", Measure.THEME_ARTICLES),
          Column.count("mentions", Measure.THEME_COUNTED),
          Column.count("recycled_mentions", Measure.THEME_RECYCLED));

  private static final List<Column> RATIOS =
      Column.all(
          Stream.of(
              Column.share(
                  "article_share",
                  (scope, one) -> scope.count(Measure.THEME_ARTICLES, one),
                  (scope, one) -> scope.articles()),
              Column.rate(Measure.THEME_COUNTED)));

  /** In all articles, or in all of a site. */
  static final List<Column> TOTAL =
      Column.all(
          Stream.of(
              COUNTS,
              List.of(
                  new Column(
                      "undated_mentions",
                      (row, scope, one) ->
                          row.number(scope.undated().of(Measure.THEME_COUNTED, one)))),
              RATIOS));

  /** In the articles of a period. */
  static final List<Column> OF_PERIOD =
      Column.all(
          Stream.of(
              COUNTS,
              List.of(
                  new Column("period_articles", (row, scope, one) -> row.number(scope.articles()))),
              RATIOS));

  private ThemeColumns() {}
}
