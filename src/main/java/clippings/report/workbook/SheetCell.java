package clippings.report.workbook;

import clippings.report.table.CellType;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** How values of reports stand in cells, and how these look. */
final class SheetCell {
  /** The first day that all spreadsheet programs count alike: Excel has a 29 February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private SheetCell() {}

  /**
   * Writes the cell of a value; nothing if it is empty.
   *
   * @param type of the column
   * @return whether the cell still needs the format of its column, see {@link #setFormat}
   */
  static boolean write(Object value, CellType type, Worksheet sheet, int row, int column) {
    if (type == CellType.ANY) {
      CellType own = typeOf(value);
      if (write(value, own, sheet, row, column)) {
        setFormat(own, sheet, row, row, column);
      }
      return false;
    }
    if (value instanceof Number number) {
      sheet.value(row, column, number);
      return true;
    }
    if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      sheet.value(row, column, day);
      return true;
    }
    if (value.equals("")) {
      return false;
    }
    SheetText text = SheetText.of(value.toString());
    text.write(sheet, row, column);
    // The cell is text without the format, but would be a formula once somebody has edited it.
    return type == CellType.TEXT && text.looksLikeFormula();
  }

  private static CellType typeOf(Object value) {
    if (value instanceof Number) {
      return CellType.COUNT;
    }
    return value instanceof LocalDate ? CellType.DAY : CellType.TEXT;
  }

  /** Gives cells of a column the format of a type, all at once: one by one takes long. */
  static void setFormat(CellType type, Worksheet sheet, int firstRow, int lastRow, int column) {
    String format =
        switch (type) {
          case TEXT -> "@";
          case COUNT -> "#,##0";
          case SHARE -> "0.00%";
          case DECIMAL -> "0.0000";
          case DAY -> "yyyy\\-mm\\-dd";
          case ANY -> "General";
        };
    sheet.range(firstRow, column, lastRow, column).style().format(format).set();
  }
}
