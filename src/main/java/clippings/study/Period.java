package clippings.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The length of a row in the reports over time. */
public enum Period {
  /** One calendar day. */
  DAY,
  /** Monday to Sunday (ISO 8601). */
  WEEK,
  /** One calendar month. */
  MONTH,
  /** January to March, April to June and so on. */
  QUARTER,
  /** One calendar year. */
  YEAR;

  /**
   * The first day of the period that holds a day.
   *
   * <p>Example: {@code QUARTER.start(LocalDate.of(2024, 8, 9))} is 2024-07-01.
   */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the period after the one that starts on {@code start}. */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plus(3, ChronoUnit.MONTHS);
      case YEAR -> start.plusYears(1);
    };
  }

  /**
   * The period that a word names, in any case.
   *
   * <p>Example: {@code parse("Quarter")} is {@link #QUARTER}, {@code parse("decade")} is empty.
   */
  public static Optional<Period> parse(String word) {
    return Arrays.stream(values())
        .filter(period -> period.label().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The words there are, for a message: {@code day, week, month, quarter or year}. */
  public static String choices() {
    List<String> words = Arrays.stream(values()).map(Period::label).toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** The word in the pipeline file, such as {@code month}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
