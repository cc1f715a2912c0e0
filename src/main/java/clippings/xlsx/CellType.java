package clippings.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the cells of a column are, and how they look. */
public enum CellType {
  /** Always text, also where it reads as a number, a date or a formula. */
  TEXT(Styles.PLAIN),
  /** A whole number, shown with separators of thousands. */
  COUNT(Styles.COUNT),
  /** A share of 1, shown as a percentage. */
  SHARE(Styles.SHARE),
  /** A number, shown with 4 decimals. */
  DECIMAL(Styles.DECIMAL),
  /** A day in its ISO form. */
  DAY(Styles.DAY),
  /** A whole number, a day or a word, told apart by its form: not for text from elsewhere. */
  ANY(Styles.PLAIN);

  /** The first day that all spreadsheet programs count alike: Excel has a 29 February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final int style;

  CellType(int style) {
    this.style = style;
  }

  int style() {
    return style;
  }

  /** Writes the cell of a value in this column; nothing if it is empty. */
  void write(String value, String place, XmlWriter xml) {
    if (value.isEmpty()) {
      return;
    }
    switch (this) {
      case TEXT -> xml.textCell(place, Styles.ofText(value), value);
      case COUNT, SHARE, DECIMAL -> xml.numberCell(place, style, value);
      case DAY -> writeDay(value, place, xml);
      case ANY -> of(value).write(value, place, xml);
    }
  }

  private static void writeDay(String value, String place, XmlWriter xml) {
    LocalDate day = LocalDate.parse(value);
    if (day.isBefore(FIRST_DAY)) {
      xml.textCell(place, Styles.PLAIN, value);
    } else {
      xml.numberCell(place, Styles.DAY, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)));
    }
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
