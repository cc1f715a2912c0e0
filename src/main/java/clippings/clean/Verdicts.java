package clippings.clean;

import java.util.Arrays;
import java.util.List;

/** The decision on each row: kept, or dropped for a reason. */
final class Verdicts {
  private final String[] reasons;

  Verdicts(List<Row> rows) {
    reasons = new String[rows.size()];
    Arrays.fill(reasons, "");
  }

  void drop(int row, String reason) {
    if (reasons[row].isEmpty()) {
      reasons[row] = reason;
    }
  }

  void keep(int row) {
    reasons[row] = "";
  }

  boolean kept(int row) {
    return reasons[row].isEmpty();
  }

  /** Why a row was dropped; empty if it is kept. */
  String reason(int row) {
    return reasons[row];
  }
}
