package clippings.clean;

import clippings.article.LineLabel;
import clippings.article.Reason;
import java.util.List;

/**
 * What each row of a text is, and why those are dropped that are.
 *
 * @param labels a label a row
 * @param reasons a reason a row, {@link Reason#NONE} for those that are kept
 * @param headline the row that becomes the title, or {@link #NONE} if there is none or it is known
 */
record Layout(List<LineLabel> labels, List<Reason> reasons, int headline) {
  /** No row. */
  static final int NONE = -1;

  LineLabel label(int row) {
    return labels.get(row);
  }

  /** Why a row is dropped. */
  Reason reason(int row) {
    return reasons.get(row);
  }

  boolean kept(int row) {
    return label(row) != LineLabel.FURNITURE;
  }

  /** Whether no paragraph is left. */
  boolean isEmpty() {
    return start() == NONE;
  }

  /** The first paragraph, or {@link #NONE}. */
  int start() {
    return labels.indexOf(LineLabel.BODY);
  }

  /** The row behind the last paragraph; 0 if there is none. */
  int end() {
    return labels.lastIndexOf(LineLabel.BODY) + 1;
  }
}
