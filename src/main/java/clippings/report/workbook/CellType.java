package clippings.report.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** What the cells of a column of a workbook are, and how they look. */
enum CellType {
  /** Always text, also where it reads as a number, a date or a formula. */
  TEXT("@"),
  /** A whole number, shown with separators of thousands. */
  COUNT("#,##0"),
  /** A share of 1, shown as a percentage. */
  SHARE("0.00%"),
  /** A number, shown with 4 decimals. */
  DECIMAL("0.0000"),
  /** A day, shown in its ISO form. */
  DAY("yyyy\\-mm\\-dd"),
  /** A whole number, a day or a word, told apart by its form: not for text from elsewhere. */
  ANY("General");

  /** The first day that all spreadsheet programs count alike: Excel has a 29 February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final String format;

  CellType(String format) {
    this.format = format;
  }

  /**
   * Writes the cell of a value of this type; nothing if it is empty.
   *
   * @return whether the cell still needs the format of its type, see {@link #setFormat}
   */
  boolean write(String value, Worksheet sheet, int row, int column) {
    if (value.isEmpty()) {
      return false;
    }
    return switch (this) {
      case TEXT -> writeText(value, sheet, row, column);
      case COUNT, SHARE, DECIMAL -> {
        sheet.value(row, column, new BigDecimal(value));
        yield true;
      }
      case DAY -> writeDay(LocalDate.parse(value), sheet, row, column);
      case ANY -> {
        CellType type = of(value);
        if (type.write(value, sheet, row, column)) {
          type.setFormat(sheet, row, row, column);
        }
        yield false;
      }
    };
  }

  private static boolean writeText(String value, Worksheet sheet, int row, int column) {
    SheetText text = SheetText.of(value);
    text.write(sheet, row, column);
    // The cell is text without the format, but would be a formula once somebody has edited it.
    return text.looksLikeFormula();
  }

  private static boolean writeDay(LocalDate day, Worksheet sheet, int row, int column) {
    if (day.isBefore(FIRST_DAY)) {
      writeText(day.toString(), sheet, row, column);
      return false;
    }
    sheet.value(row, column, day);
    return true;
  }

  /** Gives cells of a column the format of this type, all at once: one by one takes long. */
  void setFormat(Worksheet sheet, int firstRow, int lastRow, int column) {
    sheet.range(firstRow, column, lastRow, column).style().format(format).set();
  }

  private static CellType of(String value) {
    if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return COUNT;
    }
    try {
      LocalDate.parse(value);
      return DAY;
    } catch (DateTimeException noDay) {
      return TEXT;
    }
  }
}
