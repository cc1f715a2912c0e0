package clippings.article;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The day an article was published and how that is known. Undated sorts last.
 *
 * <p>Example: {@code new Dating(LocalDate.of(2024, 7, 15), DateSource.FIELD)}.
 *
 * @param day the calendar day as written, in its own time zone; {@link LocalDate#MAX} if unknown
 * @param source where the day was found; {@link DateSource#NONE} if unknown
 */
public record Dating(LocalDate day, DateSource source) implements Serializable {

  /** No date is known. */
  public static final Dating UNDATED = new Dating(LocalDate.MAX, DateSource.NONE);

  /** Whether a day is known. */
  public boolean isDated() {
    return source != DateSource.NONE;
  }

  /** The ISO day, such as {@code 2024-07-15}; empty if unknown. */
  public String iso() {
    return isDated() ? day.toString() : "";
  }
}
