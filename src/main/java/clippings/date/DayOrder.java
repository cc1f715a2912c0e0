package clippings.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes first in a day such as {@code 05/07/2024}, of which the numbers alone do not tell. */
public enum DayOrder {
  /** Nobody knows: such days are passed over. */
  UNCLEAR,
  /** The day, as in most of the world. */
  DAY_FIRST,
  /** The month, as in the United States. */
  MONTH_FIRST;

  private static final Pattern DAY =
      Pattern.compile("\\s{0,9}(\\d{1,2})([/-])(\\d{1,2})\\2\\d{4}\\b.*", Pattern.DOTALL);

  /**
   * What a day tells that can be read in one way only.
   *
   * <p>Example: {@code of("15/07/2024")} is {@link #DAY_FIRST}, {@code of("05/07/2024")} {@link
   * #UNCLEAR}.
   *
   * @param text that starts with a day
   */
  public static DayOrder of(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return UNCLEAR;
    }
    boolean dayFirst = Integer.parseInt(day.group(1)) > 12;
    boolean monthFirst = Integer.parseInt(day.group(3)) > 12;
    return dayFirst == monthFirst ? UNCLEAR : dayFirst ? DAY_FIRST : MONTH_FIRST;
  }
}
