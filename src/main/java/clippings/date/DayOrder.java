package clippings.date;

/** What comes first in a day such as {@code 05/07/2024}, of which the numbers alone do not tell. */
public enum DayOrder {
  /** Nobody knows: such days are passed over. */
  UNCLEAR,
  /** The day, as in most of the world. */
  DAY_FIRST,
  /** The month, as in the United States. */
  MONTH_FIRST
}
