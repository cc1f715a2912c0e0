package clippings.date;

import clippings.study.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Makes days of numbers, if there is such a day and an article can be of it. */
final class Days {
  /**
   * No newspaper is older than the 17th century, and placeholders such as 0001-01-01 and 9999-12-31
   * are no days. The bounds are fixed, since no clock is asked.
   */
  private static final DateRange OF_ARTICLES =
      new DateRange(LocalDate.of(1700, 1, 1), LocalDate.of(2199, 12, 31));

  private Days() {}

  /** A day; empty if there is none such, as February 30. */
  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(OF_ARTICLES::contains);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The year of two digits: as in POSIX strptime, 69 to 99 are of the 20th century. */
  static int fullYear(int twoDigits) {
    return twoDigits + (twoDigits < 69 ? 2000 : 1900);
  }

  /**
   * A day in digits, alone ({@code 20240715}) or with a time ({@code 20240715103000}), of the years
   * 1900 to 2099, since any eight digits might be something else.
   */
  static Optional<LocalDate> compact(String digits) {
    boolean shape =
        digits.length() == 8
            || (digits.length() == 14
                && number(digits, 8, 10) < 24
                && number(digits, 10, 12) < 60
                && number(digits, 12, 14) < 60);
    int year = shape ? number(digits, 0, 4) : 0;
    return year >= 1900 && year < 2100
        ? of(year, number(digits, 4, 6), number(digits, 6, 8))
        : Optional.empty();
  }

  /** The day at the start of a time stamp, 2024-07-15T10:30:00Z: what most fields hold. */
  static Optional<LocalDate> iso(String text) {
    boolean shape =
        text.length() >= 10
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && (text.length() == 10 || text.charAt(10) == 'T' || text.charAt(10) == ' ')
            && isNumber(text, 0, 4)
            && isNumber(text, 5, 7)
            && isNumber(text, 8, 10);
    return shape
        ? of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : Optional.empty();
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }
}
