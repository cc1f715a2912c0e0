package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import clippings.corpus.FieldNames.Role;
import clippings.corpus.FieldNames.Use;
import clippings.date.Dates;
import clippings.date.DayOrder;
import clippings.study.DateRange;
import clippings.text.TextDecoder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first row of a CSV file: what the cells below it are.
 *
 * @param delimiter between two cells
 * @param names of the columns
 * @param uses of each column
 */
record CsvHeader(char delimiter, List<String> names, List<List<Use>> uses) {
  /** A header and what stands above it have no more lines. */
  static final int MOST_LINES = 120;

  /** The header of a file that has none: one column without a name. */
  static final CsvHeader NONE = new CsvHeader(',', List.of(""), List.of(List.of()));

  private static final int MOST_ABOVE = 20;
  private static final String DELIMITERS = ",;\t|\u0001";
  private static final int LONGEST_DAY = 40;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_FIRST = 1000;
  private static final int SURELY_KNOWN = 3;

  /**
   * A header among the first lines of a file.
   *
   * @param above how many lines above it have text
   * @param behind index of the line behind it
   */
  record Found(CsvHeader header, int above, int behind) {}

  /**
   * Finds the header: the first row, or one that knows the column of the text where the first does
   * not, as below a few lines on the file itself.
   *
   * @param lines of the start of the file
   * @param delimiter as the file itself names it; 0 if it does not
   * @return empty if a quote in the first row is never closed
   */
  static Optional<Found> find(List<CsvLines.Line> lines, char delimiter, FieldNames known) {
    Optional<Found> first = of(lines, 0, 0, delimiter, known);
    if (first.isEmpty() || first.get().header().knows(Role.TEXT)) {
      return first;
    }
    int above = 1;
    for (int i = 1; i < Math.min(lines.size(), MOST_ABOVE); i++) {
      if (!lines.get(i).isBlank()) {
        Optional<Found> other =
            of(lines, i, above, delimiter, known).filter(found -> found.header().isSure());
        if (other.isPresent()) {
          return other;
        }
        above++;
      }
    }
    return first;
  }

  /** Whether the first line of a file of another name tells that it is CSV. */
  static boolean isFirst(String line, FieldNames known) {
    return line.length() <= LONGEST_FIRST
        && of(List.of(new CsvLines.Line(1, line, false)), 0, 0, (char) 0, known)
            .map(Found::header)
            .filter(header -> header.isSure() && header.knownColumns() >= SURELY_KNOWN)
            .isPresent();
  }

  /** The row that starts in a line, by the delimiter by which most columns are known, or are. */
  private static Optional<Found> of(
      List<CsvLines.Line> lines, int from, int above, char delimiter, FieldNames known) {
    String delimiters = delimiter == 0 ? DELIMITERS : String.valueOf(delimiter);
    Optional<Found> best = Optional.empty();
    for (int i = 0; i < delimiters.length(); i++) {
      CsvReading reading = CsvReading.standard(delimiters.charAt(i));
      CsvCells cells = new CsvCells(reading);
      StringBuilder row = new StringBuilder();
      boolean complete = false;
      int next = from;
      while (!complete
          && next < lines.size()
          && !lines.get(next).tooLong()
          && (from == 0 || row.length() + lines.get(next).text().length() <= LONGEST_FIRST)) {
        row.append(lines.get(next).text());
        complete = cells.add(lines.get(next++).text());
      }
      Optional<String> text =
          complete ? TextDecoder.decode(row.toString().getBytes(ISO_8859_1)) : Optional.empty();
      if (text.isPresent()) {
        CsvHeader header = with(text.get(), reading, known);
        if (best.isEmpty() || header.isBetter(best.get().header())) {
          best = Optional.of(new Found(header, above, next));
        }
      }
    }
    return best;
  }

  private static CsvHeader with(String row, CsvReading reading, FieldNames known) {
    List<String> cells = CsvCells.of(row, reading);
    if (cells.size() == 1) {
      cells = CsvCells.of(cells.get(0), reading);
    }
    List<String> names = new ArrayList<>();
    List<List<Use>> uses = new ArrayList<>();
    for (String cell : cells) {
      String name = Lines.joined(cell);
      names.add(name);
      uses.add(name.isEmpty() ? List.of() : known.uses(name));
    }
    return new CsvHeader(reading.delimiter(), List.copyOf(names), List.copyOf(uses));
  }

  private boolean isBetter(CsvHeader other) {
    return knownColumns() > other.knownColumns()
        || (knownColumns() == other.knownColumns() && names.size() > other.names.size());
  }

  /** Whether it cannot well be a row of values. */
  private boolean isSure() {
    return knows(Role.TEXT) && knownColumns() > 1 && names.stream().allMatch(CsvHeader::isName);
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_NAME
        && (cell.isEmpty() || cell.chars().anyMatch(Character::isLetter));
  }

  private boolean knows(Role role) {
    return uses.stream().flatMap(List::stream).anyMatch(use -> use.role() == role);
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

  /**
   * What 05/07/2024 means in the columns of days: as in those rows of which the days can be read in
   * one way only.
   */
  DayOrder order(List<CsvLines.Line> rows) {
    Set<DayOrder> told = EnumSet.noneOf(DayOrder.class);
    for (CsvLines.Line row : rows) {
      List<String> cells = CsvCells.of(row.text(), CsvReading.standard(delimiter));
      for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
        if (uses.get(i).stream().anyMatch(use -> use.role() == Role.DATE)) {
          told.add(DayOrder.of(cells.get(i)));
        }
      }
    }
    told.remove(DayOrder.UNCLEAR);
    return told.size() == 1 ? told.iterator().next() : DayOrder.UNCLEAR;
  }

  /** Whether a row has a cell for each column and no more; empty ones at its end do not count. */
  boolean fits(List<String> cells) {
    List<String> row = unwrapped(cells);
    return row.size() >= columns() && !isTooLong(row);
  }

  /** The cells of a row that was written as one quoted cell, as spreadsheets write a bad import. */
  List<String> unwrapped(List<String> cells) {
    if (cells.size() != 1 || names.size() == 1) {
      return cells;
    }
    List<String> inner = CsvCells.of(cells.get(0), CsvReading.standard(delimiter));
    return inner.size() >= columns() && !isTooLong(inner) ? inner : cells;
  }

  /** Whether a row has more cells than there are columns, and not only empty ones. */
  boolean isTooLong(List<String> cells) {
    return cells.stream().skip(names.size()).anyMatch(cell -> !cell.isBlank());
  }

  /**
   * The header with a column more in front, if the first row shows that the names of rows have
   * none, as R writes them.
   */
  CsvHeader beside(List<String> cells) {
    if (cells.size() != names.size() + 1
        || hasValues(cells)
        || !hasValues(cells.subList(1, cells.size()))) {
      return this;
    }
    List<String> shifted = new ArrayList<>(names);
    List<List<Use>> shiftedUses = new ArrayList<>(uses);
    shifted.add(0, "");
    shiftedUses.add(0, List.of());
    return new CsvHeader(delimiter, List.copyOf(shifted), List.copyOf(shiftedUses));
  }

  /** Whether a row fits, and days or addresses stand where they should. */
  boolean isSurely(List<String> cells) {
    return fits(cells) && hasValues(cells);
  }

  private boolean hasValues(List<String> cells) {
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
