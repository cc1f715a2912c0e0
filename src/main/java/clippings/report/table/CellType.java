package clippings.report.table;

/** What the cells of a column are. A cell without value is blank in all of them. */
public enum CellType {
  /** Text, also where it reads as a number, a date or a formula. */
  TEXT,
  /** A whole number. */
  COUNT,
  /** A share of 1. */
  SHARE,
  /** A number with 4 decimals. */
  DECIMAL,
  /** A day. */
  DAY,
  /** Different ones, each as it was added to its row. */
  ANY
}
