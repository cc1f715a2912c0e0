package clippings.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Days with the name of the month: day, month, year; month, day, year; year, month, day; and the
 * form of C and Twitter with the time before the year.
 */
final class NamedDays {
  private static final String SOFT = " \t\r\n\u00A0\u202F\u2009.,-\u2013/'\u2019()\u00B0_";

  /** What stands before a year without its century: 15 July '24. */
  private static final Set<String> APOSTROPHES = Set.of(" '", " \u2019", " \u2018");

  /** What joins a day to a number before it. */
  private static final Set<String> RANGE = Set.of("-", "\u2013", ".", "/", ",", ":");

  private final DateTokens tokens;

  NamedDays(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** The day that starts at a token. */
  Optional<LocalDate> at(int i) {
    return switch (tokens.get(i).digits()) {
      case 0 -> monthFirst(i);
      case 1, 2 -> dayFirst(i);
      case 4 -> yearFirst(i);
      default -> Optional.empty();
    };
  }

  /** 15 July 2024, 15th of July, 2024, 15. Juli 2024, 15 de julio de 2024, 15-Jul-24. */
  private Optional<LocalDate> dayFirst(int i) {
    boolean range = tokens.get(i - 1).digits() > 0 && RANGE.contains(tokens.gap(i));
    int name = next(i);
    int month = month(name);
    if (range || month == 0) {
      return Optional.empty();
    }
    if (month == 11 && tokens.gap(i + 1).startsWith(".") && isListopada(name)) {
      // Croatian October: Croatian has a dot behind the day, Polish and its November have not.
      month = 10;
    }
    int year = next(monthEnd(name));
    boolean hyphens = tokens.gap(name).equals("-") && tokens.gap(year).equals("-");
    if (tokens.isNumber(year, 2, 2) && (hyphens || isShortYear(year))) {
      return Days.of(Days.fullYear(tokens.get(year).value()), month, tokens.get(i).value());
    }
    return day(year, name, month, i);
  }

  /** Behind an apostrophe, or where the date ends: 12th Jun 19, but not 12 June 19 people. */
  private boolean isShortYear(int year) {
    String gap = tokens.gap(year + 1);
    boolean last = year + 1 >= tokens.size();
    boolean ends = !gap.isBlank() && ":.-/%".indexOf(gap.strip().charAt(0)) < 0;
    boolean known =
        tokens.isWord(year + 1)
            && !gap.isEmpty()
            && DateWords.of(tokens.get(year + 1).text()).is(DateWords.Kind.CLOCK);
    boolean time = tokens.isNumber(year + 1, 1, 2) && tokens.gap(year + 2).startsWith(":");
    return APOSTROPHES.stream().anyMatch(tokens.gap(year)::endsWith)
        || (last && (gap.isBlank() || ends))
        || (!last && (ends || known || (time && !gap.isEmpty())));
  }

  /** July 15, 2024, Jul. 15th 2024, Mon Jul 15 10:30:00 EDT 2024. */
  private Optional<LocalDate> monthFirst(int i) {
    int month = month(i);
    int day = month == 0 ? -1 : next(monthEnd(i));
    if (!tokens.isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    int year = next(day);
    if (tokens.isNumber(year, 2, 2) && tokens.gap(year).startsWith(",") && isShortYear(year)) {
      return Days.of(Days.fullYear(tokens.get(year).value()), month, tokens.get(day).value());
    }
    return day(year, i, month, day).or(() -> day(yearBehindTime(day), i, month, day));
  }

  /** 2024-Jul-15, 2024. július 15., 2024 m. liepos 15 d., 2024. gada 15. jūlijā. */
  private Optional<LocalDate> yearFirst(int i) {
    int name = next(i);
    int day = next(monthEnd(name));
    if (month(name) == 0) {
      day = name;
      name = tokens.isNumber(day, 1, 2) && day > i + 1 ? next(day) : -1;
    }
    boolean ownYear = tokens.isNumber(next(day), 4, 4);
    boolean time = tokens.gap(day + 1).startsWith(":");
    return month(name) == 0 || !tokens.isNumber(day, 1, 2) || ownYear || time
        ? Optional.empty()
        : day(i, name, month(name), day);
  }

  private Optional<LocalDate> day(int year, int name, int month, int day) {
    if (!tokens.isNumber(year, 4, 4) || tokens.gap(year + 1).startsWith(":")) {
      return Optional.empty();
    }
    int value = tokens.get(year).value();
    char first = tokens.get(name).text().charAt(0);
    boolean buddhist = first >= '\u0E00' && first <= '\u0E7F' && value > 2400;
    return Days.of(buddhist ? value - 543 : value, month, tokens.get(day).value());
  }

  /** A year behind a time and a zone: 10:30:00 +0000 2024. */
  private int yearBehindTime(int day) {
    boolean time = tokens.isNumber(day + 1, 1, 2) && tokens.gap(day + 2).equals(":");
    for (int i = day + 3; time && i < day + 7; i++) {
      if (tokens.isNumber(i, 4, 4) && tokens.get(i).value() > 1400 && tokens.gap(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** The next token that is no filler, if only white space and signs are between; else -1. */
  private int next(int i) {
    if (i < 0) {
      return -1;
    }
    for (int next = i + 1; next <= i + 3 && next < tokens.size(); next++) {
      String gap = tokens.gap(next);
      if (gap.length() > 4 || !gap.chars().allMatch(c -> SOFT.indexOf(c) >= 0)) {
        return -1;
      }
      if (!tokens.isWord(next)
          || !DateWords.of(tokens.get(next).text()).is(DateWords.Kind.JOINTS)) {
        return next;
      }
    }
    return -1;
  }

  private int month(int i) {
    if (!tokens.isWord(i)) {
      return 0;
    }
    boolean numbered = monthEnd(i) > i;
    return numbered ? tokens.get(i + 1).value() : DateWords.of(tokens.get(i).text()).month();
  }

  /** The last token of a month: Vietnamese ones are numbered, tháng 7. */
  private int monthEnd(int i) {
    boolean numbered =
        tokens.isWord(i)
            && Folds.fold(tokens.get(i).text()).equals("thang")
            && tokens.isNumber(i + 1, 1, 2);
    return numbered ? i + 1 : i;
  }

  private boolean isListopada(int i) {
    return Folds.fold(tokens.get(i).text()).equals("listopada");
  }
}
