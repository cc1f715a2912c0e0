package clippings.report;

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

  /** Several lists as one. */
  @SafeVarargs
  static List<Column> all(List<Column>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
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
