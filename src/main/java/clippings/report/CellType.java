package clippings.report;

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

  /** Writes the cell of a value of this type; nothing if it is empty. */
  void write(String value, Worksheet sheet, int row, int column) {
    if (value.isEmpty()) {
      return;
    }
    switch (this) {
      case TEXT -> writeText(value, sheet, row, column);
      case COUNT, SHARE, DECIMAL -> {
        sheet.value(row, column, new BigDecimal(value));
        setFormat(sheet, row, column);
      }
      case DAY -> writeDay(LocalDate.parse(value), sheet, row, column);
      case ANY -> of(value).write(value, sheet, row, column);
    }
  }

  private static void writeText(String value, Worksheet sheet, int row, int column) {
    SheetText text = SheetText.of(value);
    text.write(sheet, row, column);
    if (text.looksLikeFormula()) {
      // The cell is text without it, but would be a formula once somebody has edited it.
      TEXT.setFormat(sheet, row, column);
    }
  }

  private static void writeDay(LocalDate day, Worksheet sheet, int row, int column) {
    if (day.isBefore(FIRST_DAY)) {
      writeText(day.toString(), sheet, row, column);
    } else {
      sheet.value(row, column, day);
      DAY.setFormat(sheet, row, column);
    }
  }

  private void setFormat(Worksheet sheet, int row, int column) {
    sheet.style(row, column).format(format).set();
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
