package clippings.report;

import java.util.List;
import java.util.stream.Stream;

/** What the reports say of a cast member, each column once. */
final class CastColumns {
  private static final List<Column> COUNTS =
      List.of(
          Column.count("articles", Measure.CAST_ARTICLES),
          Column.count("mentions", Measure.CAST_COUNTED),
          Column.count("character_mentions", Measure.CHARACTER_COUNTED),
          Column.count("recycled_mentions", Measure.CAST_RECYCLED),
          Column.count("ambiguous_mentions", Measure.CAST_AMBIGUOUS));

  private static final List<Column> RATIOS =
      Column.all(
          Stream.of(
              Column.share(
                  "share_of_voice",
                  (scope, one) -> scope.count(Measure.CAST_COUNTED, one),
                  (scope, one) -> scope.castMentions()),
              Column.rate(Measure.CAST_COUNTED)));

  /** In all articles, or in all of a site. */
  static final List<Column> TOTAL =
      Column.all(
          Stream.of(
              COUNTS,
              List.of(
                  Column.count("unresolved_mentions", Measure.CAST_UNRESOLVED),
                  new Column(
                      "undated_mentions",
                      (row, scope, one) ->
                          row.number(scope.undated().of(Measure.CAST_COUNTED, one)))),
              RATIOS));

  /** In the articles of a period. */
  static final List<Column> OF_PERIOD =
      Column.all(
          Stream.of(
              COUNTS,
              List.of(
                  new Column("period_articles", (row, scope, one) -> row.number(scope.articles())),
                  new Column(
                      "article_share",
                      (row, scope, one) ->
                          row.ratio(scope.count(Measure.CAST_ARTICLES, one), scope.articles()))),
              RATIOS));

  private CastColumns() {}
}
