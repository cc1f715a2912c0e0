package clippings.study;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that are believed, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record DateRange(LocalDate from, LocalDate to) implements Serializable {

  /** Every day. */
  public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /** Whether {@code day} is believed. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
