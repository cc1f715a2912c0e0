package clippings.report;

import clippings.report.table.Column;
import java.util.List;
import java.util.stream.Stream;

/** What the reports say of a cast member, each column once. */
final class CastColumns {
  private static final List<Figure> COUNTS =
      List.of(
          Figure.count("articles", Measure.CAST_ARTICLES),
          Figure.count("mentions", Measure.CAST_COUNTED),
          Figure.count("character_mentions", Measure.CHARACTER_COUNTED),
          Figure.count("recycled_mentions", Measure.CAST_RECYCLED),
          Figure.count("ambiguous_mentions", Measure.CAST_AMBIGUOUS));

  private static final List<Figure> RATIOS =
      Figure.all(
          Stream.of(
              Figure.share(
                  "share_of_voice",
                  (scope, one) -> scope.count(Measure.CAST_COUNTED, one),
                  (scope, one) -> scope.castMentions()),
              Figure.rate(Measure.CAST_COUNTED)));

  /** In all articles, or in all of a site. */
  static final List<Figure> TOTAL =
      Figure.all(
          Stream.of(
              COUNTS,
              List.of(
                  Figure.count("unresolved_mentions", Measure.CAST_UNRESOLVED),
                  new Figure(
                      Column.count("undated_mentions"),
                      (row, scope, one) ->
                          row.number(scope.undated().of(Measure.CAST_COUNTED, one)))),
              RATIOS));

  /** In the articles of a period. */
  static final List<Figure> OF_PERIOD =
      Figure.all(
          Stream.of(
              COUNTS,
              List.of(
                  new Figure(
                      Column.count("period_articles"),
                      (row, scope, one) -> row.number(scope.articles())),
                  new Figure(
                      Column.share("article_share"),
                      (row, scope, one) ->
                          row.ratio(scope.count(Measure.CAST_ARTICLES, one), scope.articles()))),
              RATIOS));

  private CastColumns() {}
}
