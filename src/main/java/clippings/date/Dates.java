package clippings.date;

import clippings.study.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people and machines write them. The day is taken as written; no clock is asked. */
public final class Dates {
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");

  private Dates() {}

  /**
   * The first believable day in {@code text}, a field's value or a date line.
   *
   * <p>Example: {@code find("Published July 15, 2024", DateRange.ALL)} is 2024-07-15.
   *
   * @param text any text
   * @param believed days outside are passed over
   * @return empty if there is none
   */
  public static Optional<LocalDate> find(String text, DateRange believed) {
    Matcher matcher = ISO.matcher(text);
    while (matcher.find()) {
      try {
        LocalDate day = LocalDate.parse(matcher.group());
        if (believed.contains(day)) {
          return Optional.of(day);
        }
      } catch (DateTimeException unused) {
        // Looks like a day, is none: the next one may be.
      }
    }
    return Optional.empty();
  }

  /** To come. */
  public static Optional<LocalDate> inField(String value, DateRange believed) {
    return find(value, believed);
  }

  /** To come. */
  public static Optional<LocalDate> inPath(String path, DateRange believed) {
    return Optional.empty();
  }

  /** To come. */
  public static Optional<LocalDate> inFileName(String name, DateRange believed) {
    return find(name, believed);
  }
}
