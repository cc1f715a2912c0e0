package clippings.date;

import clippings.date.DateWords.Kind;
import clippings.study.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads days as people and machines write them. The day is taken as written, in its own time zone;
 * no clock is asked.
 *
 * <p>A day has a year, a month and a day: a bare year or month is none, nor are numbers inside a
 * longer number. Days that the calendar has not (February 30) and years before 1700 or after 2199
 * are passed over. {@link NumericDays} and {@link NamedDays} say which forms are read.
 */
public final class Dates {
  /** Longest plain number of a field: nanoseconds since 1970. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,19}(?:\\.\\d{1,19})?(?:[eE]\\+?\\d{1,2})?");

  /** As .NET writes moments in JSON. */
  private static final Pattern DOT_NET =
      Pattern.compile("\\\\?/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/");

  /** What programs and databases write where they have no date. */
  private static final Set<LocalDate> DEFAULTS =
      Set.of(
          LocalDate.EPOCH,
          LocalDate.EPOCH.minusDays(1),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1753, 1, 1));

  /** In the name of a file most often the moment when it was crawled, to the second. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9,}");

  /** What is longer is no date, and may be a record of megabytes. */
  private static final int LONGEST_FIELD = 1000;

  private Dates() {}

  /**
   * The first believable day in {@code text}, such as a date line or the value of a field.
   *
   * <p>Examples: {@code find("Published July 15, 2024", DateRange.ALL)} and {@code
   * find("2024-07-15T23:30:00-05:00", DateRange.ALL)} are 2024-07-15; {@code find("05/07/2024",
   * DateRange.ALL)}, which is May or July, is empty.
   *
   * @param text any text
   * @param believed days outside are passed over
   * @return empty if there is none
   */
  public static Optional<LocalDate> find(String text, DateRange believed) {
    return find(text, believed, DayOrder.UNCLEAR);
  }

  /**
   * The same as {@link #find(String, DateRange)}, where it is known what {@code 05/07/2024} means.
   *
   * @param order how numbers are read of which either may be the month
   */
  public static Optional<LocalDate> find(String text, DateRange believed, DayOrder order) {
    return first(text, believed, order, false);
  }

  /**
   * The first believable day in a line that it does not say to be that of a change.
   *
   * <p>Example: in {@code Updated July 20, 2024 | First published July 15, 2024} the 15th, in
   * {@code Last modified: 2024-07-20} none.
   *
   * @param line text of a date line
   * @param believed days outside are passed over
   * @param order how numbers are read of which either may be the month
   * @return empty if there is none
   */
  public static Optional<LocalDate> published(String line, DateRange believed, DayOrder order) {
    return first(line, believed, order, true);
  }

  private static Optional<LocalDate> first(
      String text, DateRange believed, DayOrder order, boolean published) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    DateTokens tokens = new DateTokens(text);
    NumericDays numeric = new NumericDays(tokens, order);
    NamedDays named = new NamedDays(tokens);
    boolean changed = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (published && tokens.isWord(i)) {
        DateWords.Word word = DateWords.of(tokens.get(i).text());
        changed = word.is(Kind.CHANGED) || (changed && !word.is(Kind.PUBLISHED));
      }
      int at = i;
      Optional<LocalDate> day = numeric.at(i).or(() -> named.at(at)).filter(believed::contains);
      if (day.isPresent() && !changed) {
        return day;
      }
      changed &= day.isEmpty();
    }
    return Optional.empty();
  }

  /**
   * The day in a field that holds nothing but a date: as {@link #find}, or a plain number, which is
   * a day without hyphens (20240715) or the time since 1970 in seconds, milli-, micro- or
   * nanoseconds (then the day in UTC).
   *
   * <p>Example: {@code inField("1721001600", DateRange.ALL)} is 2024-07-15. Of {@code Updated 20
   * July 2024 | First published 15 July 2024} it is the 15th. A day that databases write for none,
   * such as 1970-01-01, is believed only where the study says that its days start before.
   *
   * @param value text of the field
   * @param believed days outside are passed over
   * @return empty if there is none
   */
  public static Optional<LocalDate> inField(String value, DateRange believed) {
    String text = value.strip();
    if (text.length() > LONGEST_FIELD) {
      return Optional.empty();
    }
    return dayOfField(text, believed).filter(day -> !believed.isOpen() || !DEFAULTS.contains(day));
  }

  private static Optional<LocalDate> dayOfField(String text, DateRange believed) {
    Optional<LocalDate> iso = Days.iso(text).filter(believed::contains);
    if (iso.isPresent()) {
      return iso;
    }
    if (NUMBER.matcher(text).matches()) {
      return ofNumber(new BigDecimal(text).toBigInteger().toString()).filter(believed::contains);
    }
    Matcher dotNet = DOT_NET.matcher(text);
    if (dotNet.matches()) {
      return ofNumber(dotNet.group(1)).filter(believed::contains);
    }
    return published(text, believed, DayOrder.UNCLEAR).or(() -> find(text, believed));
  }

  /**
   * The first day of a field that holds nothing but a month or a year, where the study counts by
   * nothing shorter.
   *
   * <p>Example: {@code coarse("July 2024", DateRange.ALL.by(Period.MONTH))} is 2024-07-01.
   *
   * @param value text of the field
   * @param believed months without a day in it are passed over
   * @return empty if there is none
   */
  public static Optional<LocalDate> coarse(String value, DateRange believed) {
    return CoarseDate.find(value, believed);
  }

  /**
   * The day in the folders of a path or in the path of a URL: {@code 2024/07/15}, {@code
   * 2024/jul/15}, {@code 2024-07-15}, {@code 20240715}, {@code 2024/0715}, {@code 202407/15}. In a
   * URL also a day within its parts: {@code /sport/finale-2024-07-15-review.html}.
   *
   * <p>Example: {@code inPath("https://site.example/2024/07/15/finale", DateRange.ALL)}.
   *
   * @param pathOrUrl what stands behind the last slash of a path is the file and is not looked at
   * @param believed days outside are passed over
   * @return empty if there is none
   */
  public static Optional<LocalDate> inPath(String pathOrUrl, DateRange believed) {
    return first(PathDays.inPath(pathOrUrl), believed);
  }

  /**
   * The day in the name of a file: {@code 2024-07-15-finale.txt}, {@code finale_20240715.txt}, or
   * with the name of the month.
   *
   * @param name without folders
   * @param believed days outside are passed over
   * @return empty if there is none
   */
  public static Optional<LocalDate> inFileName(String name, DateRange believed) {
    return first(PathDays.inName(name), believed)
        .or(() -> find(LONG_NUMBER.matcher(name).replaceAll("#").replace('_', ' '), believed));
  }

  private static Optional<LocalDate> first(Stream<LocalDate> days, DateRange believed) {
    return days.filter(believed::contains).findFirst();
  }

  private static Optional<LocalDate> ofNumber(String digits) {
    return switch (digits.length()) {
      case 8, 14 -> Days.compact(digits);
      case 9, 10 -> ofSeconds(digits);
      case 12, 13 -> ofSeconds(digits.substring(0, digits.length() - 3));
      case 15, 16 -> ofSeconds(digits.substring(0, digits.length() - 6));
      case 18, 19 -> ofSeconds(digits.substring(0, digits.length() - 9));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> ofSeconds(String seconds) {
    LocalDate day =
        LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
    return Days.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
