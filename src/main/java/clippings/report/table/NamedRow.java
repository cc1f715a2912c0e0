package clippings.report.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row with the names of its columns.
 *
 * @param columns place of each column, by its name
 * @param cells as of {@link TableRow#cells()}
 */
public record NamedRow(Map<String, Integer> columns, List<Object> cells) {

  /** The value in a column. */
  public Object value(String column) {
    Integer place = columns.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column + " in " + columns.keySet());
    }
    return cells.get(place);
  }

  /** The value as text: a day in its ISO form. */
  public String get(String column) {
    return value(column).toString();
  }

  /** The values of all columns as text. */
  public Map<String, String> toMap() {
    return columns.keySet().stream().collect(Collectors.toMap(column -> column, this::get));
  }
}
