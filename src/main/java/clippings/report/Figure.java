package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a report with a row a cast member or theme, and what stands in it.
 *
 * <p>Example: {@code Figure.count("mentions", Measure.CAST_COUNTED)}.
 *
 * @param column its name and type
 * @param cell writes it
 */
record Figure(Column column, Cell cell) {

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
    void write(TableRow row, Scope scope, int one);
  }

  /** A count in the articles of the row. */
  static Figure count(String name, Measure measure) {
    return new Figure(
        Column.count(name), (row, scope, one) -> row.number(scope.count(measure, one)));
  }

  /** What a ratio is of. */
  @FunctionalInterface
  interface Part {
    /** The number in some articles, for a cast member or theme. */
    long of(Scope scope, int one);
  }

  /** A share, and the bounds of its interval; blank if it is a share of nothing. */
  static List<Figure> share(String name, Part part, Part whole) {
    return List.of(
        new Figure(
            Column.share(name),
            (row, scope, one) -> row.ratio(part.of(scope, one), whole.of(scope, one))),
        bound(Column.share("share_low"), part, whole, ShareInterval::low),
        bound(Column.share("share_high"), part, whole, ShareInterval::high));
  }

  /** Mentions in a thousand words, and the bounds of their interval; blank if there is no word. */
  static List<Figure> rate(Measure mentions) {
    Part count = (scope, one) -> scope.count(mentions, one);
    Part words = (scope, one) -> scope.words();
    return List.of(
        new Figure(
            Column.decimal("per_1000_words"),
            (row, scope, one) -> row.ratio(WORDS * count.of(scope, one), scope.words())),
        bound(
            Column.decimal("rate_low"),
            count,
            words,
            (part, whole) -> WORDS * RateInterval.low(part) / whole),
        bound(
            Column.decimal("rate_high"),
            count,
            words,
            (part, whole) -> WORDS * RateInterval.high(part) / whole));
  }

  /** A bound of an interval. */
  @FunctionalInterface
  private interface Bound {
    double of(long part, long whole);
  }

  private static Figure bound(Column column, Part part, Part whole, Bound bound) {
    return new Figure(
        column,
        (row, scope, one) -> {
          long of = whole.of(scope, one);
          if (of == 0) {
            row.blank();
          } else {
            row.decimal(bound.of(part.of(scope, one), of));
          }
        });
  }

  /** Several lists as one. */
  static List<Figure> all(Stream<List<Figure>> lists) {
    return lists.flatMap(List::stream).toList();
  }

  /** The columns of figures, behind those that are given. */
  static List<Column> columns(List<Figure> figures, Column... before) {
    return Stream.concat(Stream.of(before), figures.stream().map(Figure::column)).toList();
  }

  /** Adds the cells of figures to a row. */
  static TableRow write(List<Figure> figures, TableRow row, Scope scope, int one) {
    figures.forEach(figure -> figure.cell().write(row, scope, one));
    return row;
  }
}
