package clippings.corpus;

import clippings.corpus.FieldNames.Role;
import clippings.corpus.FieldNames.Use;
import clippings.date.Dates;
import clippings.study.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The first row of a CSV file: what the cells below it are.
 *
 * @param delimiter between two cells
 * @param names of the columns
 * @param uses of each column
 */
record CsvHeader(char delimiter, List<String> names, List<List<Use>> uses) {
  private static final String DELIMITERS = ",;\t|";
  private static final int LONGEST_DAY = 40;

  /**
   * Reads a header.
   *
   * @param row as text; the delimiter is the one by which most columns are known, or are there
   * @param delimiter as the file itself names it; 0 if it does not
   */
  static CsvHeader of(String row, char delimiter, FieldNames known) {
    CsvHeader best = with(row, delimiter == 0 ? ',' : delimiter, known);
    for (int i = 1; i < DELIMITERS.length() && delimiter == 0; i++) {
      CsvHeader other = with(row, DELIMITERS.charAt(i), known);
      boolean better =
          other.knownColumns() > best.knownColumns()
              || (other.knownColumns() == best.knownColumns()
                  && other.names.size() > best.names.size());
      best = better ? other : best;
    }
    return best;
  }

  private static CsvHeader with(String row, char delimiter, FieldNames known) {
    List<String> names = new ArrayList<>();
    List<List<Use>> uses = new ArrayList<>();
    for (String cell : CsvCells.of(row, CsvReading.standard(delimiter))) {
      String name = Lines.joined(cell);
      names.add(name);
      uses.add(name.isEmpty() ? List.of() : known.uses(name));
    }
    return new CsvHeader(delimiter, List.copyOf(names), List.copyOf(uses));
  }

  private long knownColumns() {
    return uses.stream().filter(ofColumn -> !ofColumn.isEmpty()).count();
  }

  /** How many columns there are, without a delimiter too many at the end. */
  private int columns() {
    int columns = names.size();
    while (columns > 1 && names.get(columns - 1).isEmpty()) {
      columns--;
    }
    return columns;
  }

  /** Whether a row has a cell for each column and no more; empty ones at its end do not count. */
  boolean fits(List<String> cells) {
    return cells.size() >= columns() && !isTooLong(cells);
  }

  /** Whether a row has more cells than there are columns, and not only empty ones. */
  boolean isTooLong(List<String> cells) {
    return cells.stream().skip(names.size()).anyMatch(cell -> !cell.isBlank());
  }

  /** Whether a row fits, and days or addresses stand where they should. */
  boolean isSurely(List<String> cells) {
    if (!fits(cells)) {
      return false;
    }
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      String cell = cells.get(i);
      for (Use use : uses.get(i)) {
        boolean day =
            use.role() == Role.DATE
                && cell.length() <= LONGEST_DAY
                && Dates.inField(cell, DateRange.ALL).isPresent();
        if (day || (use.role() == Role.URL && Hosts.isUrl(cell))) {
          return true;
        }
      }
    }
    return false;
  }
}
