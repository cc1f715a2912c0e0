package clippings.study;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that are believed, both ends included.
 *
 * @param from first day
 * @param to last day
 * @param period what is counted by: a month alone is a date where no more is needed
 */
public record DateRange(LocalDate from, LocalDate to, Period period) implements Serializable {

  /** Every day. */
  public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /** The days between two, where each matters. */
  public DateRange(LocalDate from, LocalDate to) {
    this(from, to, Period.DAY);
  }

  /** The same days, counted by a period. */
  public DateRange by(Period other) {
    return new DateRange(from, to, other);
  }

  /** Whether nobody said which days are the first. */
  public boolean isOpen() {
    return from.equals(LocalDate.MIN);
  }

  /** Whether a day between two is believed. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return !last.isBefore(from) && !first.isAfter(to);
  }

  /** Whether {@code day} is believed. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
