package clippings.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in numbers alone: year first, with year, month and day marked in Chinese, Japanese or
 * Korean, eight digits in a row, or year last.
 *
 * <p>Year last with dots is day, month, year, as everywhere in Europe, and the year may have two
 * digits. With slashes or hyphens either may come first: {@code 15/07/2024} and {@code 07/15/2024}
 * can be read in one way only, but {@code 05/07/2024} is July in Britain and May in America, and is
 * passed over unless the order is known: no date is better than one that is two months off.
 */
final class NumericDays {
  private final DateTokens tokens;
  private final DayOrder order;

  NumericDays(DateTokens tokens, DayOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** The day that starts at a token. */
  Optional<LocalDate> at(int i) {
    if (isJoinedToNumber(i)) {
      return Optional.empty();
    }
    return switch (tokens.get(i).digits()) {
      case 4 -> eastAsian(i).or(() -> yearFirst(i));
      case 8, 14 -> compact(i);
      case 1, 2 -> yearLast(i);
      default -> Optional.empty();
    };
  }

  /** 2024-07-15, 2024/7/15, 2024.07.15, 2024. 7. 15. */
  private Optional<LocalDate> yearFirst(int i) {
    char separator = separator(i + 1);
    boolean shape =
        separator != 0
            && separator(i + 2) == separator
            && tokens.isNumber(i + 1, 1, 2)
            && tokens.isNumber(i + 2, 1, 2)
            && !(separator == '.' && isJoinedToNumber(i + 3));
    return shape ? day(i, i + 1, i + 2) : Optional.empty();
  }

  /** 2024年7月15日, 2024년 7월 15일. */
  private Optional<LocalDate> eastAsian(int i) {
    boolean shape =
        startsWith(i + 1, "\u5E74\uB144")
            && tokens.isNumber(i + 2, 1, 2)
            && startsWith(i + 3, "\u6708\uC6D4")
            && tokens.isNumber(i + 4, 1, 2)
            && startsWith(i + 5, "\u65E5\uC77C\u53F7\u865F");
    return shape ? day(i, i + 2, i + 4) : Optional.empty();
  }

  /** 20240715, 20240715T103000, 20240715103000. */
  private Optional<LocalDate> compact(int i) {
    boolean glued = i > 0 && tokens.gap(i).isEmpty();
    boolean gluedAfter =
        tokens.isWord(i + 1)
            && tokens.gap(i + 1).isEmpty()
            && !tokens.get(i + 1).text().equalsIgnoreCase("T")
            && !tokens.get(i + 1).text().equalsIgnoreCase("Z");
    boolean partOfNumber = isJoinedToNumber(i + 1) && !tokens.isNumber(i + 1, 4, 6);
    String digits = tokens.get(i).text();
    return glued || gluedAfter || partOfNumber ? Optional.empty() : Days.compact(digits);
  }

  /** 15.07.2024, 15. 7. 2024, 15/07/2024, 07/15/2024, 15.07.24. */
  private Optional<LocalDate> yearLast(int i) {
    char separator = separator(i + 1);
    boolean shape =
        separator != 0
            && separator(i + 2) == separator
            && tokens.isNumber(i + 1, 1, 2)
            && (tokens.isNumber(i + 2, 4, 4) || isShortYear(i, separator))
            && !isJoinedToNumber(i + 3);
    if (!shape) {
      return Optional.empty();
    }
    int first = tokens.get(i).value();
    int second = tokens.get(i + 1).value();
    if (second > 12) {
      return day(i + 2, i, i + 1);
    }
    boolean clear = separator == '.' || first > 12 || first == second;
    return switch (clear ? DayOrder.DAY_FIRST : order) {
      case DAY_FIRST -> day(i + 2, i + 1, i);
      case MONTH_FIRST -> day(i + 2, i, i + 1);
      case UNCLEAR -> Optional.empty();
    };
  }

  /**
   * 15.07.24, 15/07/24, 07/15/24: two digits each but for the day, nothing glued to them. Behind
   * hyphens and in East Asia the year may come first, and 10.30.15 is a time.
   */
  private boolean isShortYear(int i, char separator) {
    boolean glued =
        (tokens.isWord(i - 1) && tokens.gap(i).isEmpty())
            || (tokens.isWord(i + 3) && tokens.gap(i + 3).isEmpty());
    boolean clear = separator == '/' || (separator == '.' && tokens.get(i + 1).value() <= 12);
    return clear
        && !glued
        && tokens.isNumber(i + 1, 2, 2)
        && tokens.isNumber(i + 2, 2, 2)
        && tokens.gap(i + 1).length() == 1
        && tokens.gap(i + 2).length() == 1
        && !tokens.hasNoSpaces();
  }

  private Optional<LocalDate> day(int year, int month, int day) {
    int value = tokens.get(year).value();
    int full = tokens.isNumber(year, 2, 2) ? Days.fullYear(value) : value;
    return Days.of(full, tokens.get(month).value(), tokens.get(day).value());
  }

  private boolean startsWith(int i, String oneOf) {
    return tokens.isWord(i)
        && tokens.gap(i).isBlank()
        && oneOf.indexOf(tokens.get(i).text().charAt(0)) >= 0;
  }

  /** The one sign between two numbers, dashes as a hyphen; 0 if there is more or nothing. */
  private char separator(int i) {
    String gap = tokens.gap(i);
    boolean sign = gap.length() == 1 || gap.equals(". ");
    if (!sign) {
      return 0;
    }
    return switch (gap.charAt(0)) {
      case '-', '\u2010', '\u2011', '\u2013', '\u2212' -> '-';
      case '.', '/' -> gap.charAt(0);
      default -> 0;
    };
  }

  /** Whether a number is the rest of a longer one: 978-2024-07-15, 1.15.07.2024. */
  private boolean isJoinedToNumber(int i) {
    return tokens.get(i).digits() > 0
        && tokens.get(i - 1).digits() > 0
        && (tokens.gap(i).equals(",") || (tokens.gap(i).length() == 1 && separator(i) != 0));
  }
}
