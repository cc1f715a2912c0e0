package clippings.report;

import clippings.report.table.CsvRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a report with a row a cast member or theme: its name, and what stands in it.
 *
 * <p>Example: {@code Column.count("mentions", Measure.CAST_COUNTED)}.
 *
 * @param name in the header
 * @param cell writes it
 */
record Column(String name, Cell cell) {

  /** Rates are by so many words. */
  private static final int WORDS = 1000;

  /** What stands in a column. */
  @FunctionalInterface
  interface Cell {
    /**
     * Adds the cell to a row.
     *
     * @param scope the articles that the row is about
     * @param one index of the cast member or theme
     */
    void write(CsvRow row, Scope scope, int one);
  }

  /** A count in the articles of the row. */
  static Column count(String name, Measure measure) {
    return new Column(name, (row, scope, one) -> row.number(scope.count(measure, one)));
  }

  /** What a ratio is of. */
  @FunctionalInterface
  interface Part {
    /** The number in some articles, for a cast member or theme. */
    long of(Scope scope, int one);
  }

  /** A share, and the bounds of its interval; blank if it is a share of nothing. */
  static List<Column> share(String name, Part part, Part whole) {
    return List.of(
        new Column(name, (row, scope, one) -> row.ratio(part.of(scope, one), whole.of(scope, one))),
        bound("share_low", part, whole, ShareInterval::low),
        bound("share_high", part, whole, ShareInterval::high));
  }

  /** Mentions in a thousand words, and the bounds of their interval; blank if there is no word. */
  static List<Column> rate(Measure mentions) {
    Part count = (scope, one) -> scope.count(mentions, one);
    Part words = (scope, one) -> scope.words();
    return List.of(
        new Column(
            "per_1000_words",
            (row, scope, one) -> row.ratio(WORDS * count.of(scope, one), scope.words())),
        bound("rate_low", count, words, (part, whole) -> WORDS * RateInterval.low(part) / whole),
        bound("rate_high", count, words, (part, whole) -> WORDS * RateInterval.high(part) / whole));
  }

  /** A bound of an interval. */
  @FunctionalInterface
  private interface Bound {
    double of(long part, long whole);
  }

  private static Column bound(String name, Part part, Part whole, Bound bound) {
    return new Column(
        name,
        (row, scope, one) -> {
          long of = whole.of(scope, one);
          if (of == 0) {
            row.text("");
          } else {
            row.decimal(bound.of(part.of(scope, one), of));
          }
        });
  }

  /** Several lists as one. */
  static List<Column> all(Stream<List<Column>> lists) {
    return lists.flatMap(List::stream).toList();
  }

  /** The names of columns, behind those that are given. */
  static List<String> names(List<Column> columns, String... before) {
    return Stream.concat(Stream.of(before), columns.stream().map(Column::name)).toList();
  }

  /** Adds the cells of columns to a row. */
  static CsvRow write(List<Column> columns, CsvRow row, Scope scope, int one) {
    columns.forEach(column -> column.cell().write(row, scope, one));
    return row;
  }
}
