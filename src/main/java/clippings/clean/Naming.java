package clippings.clean;

import clippings.article.LineLabel;
import clippings.article.Reason;
import clippings.clean.Furniture.Scope;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why rows are dropped: by themselves, by the heading above them, or by shape and place. */
final class Naming {
  private static final int FAR = 12;
  private static final int TITLE_WORDS = 6;

  private final List<Row> rows;
  private final LineLabel[] labels;
  private final BitSet recurring;

  Naming(List<Row> rows, LineLabel[] labels, BitSet recurring) {
    this.rows = rows;
    this.labels = labels;
    this.recurring = recurring;
  }

  /** Names a reason for each row that has none yet. */
  void name(@Nullable Reason[] reasons) {
    for (int i = 0; i < reasons.length; i++) {
      if (labels[i] != LineLabel.FURNITURE) {
        reasons[i] = Reason.NONE;
      } else if (reasons[i] == null) {
        reasons[i] = reason(i);
      }
    }
  }

  private Reason reason(int i) {
    Row row = rows.get(i);
    if (row.isFurniture() && !row.has(Scope.EDGE)) {
      return row.furniture().get().reason();
    }
    if (recurring.get(i)) {
      return Reason.RECURRING_LINE;
    }
    if (row.isFurniture()) {
      return row.furniture().get().reason();
    }
    for (int j = i - 1; j >= 0 && j >= i - FAR && labels[j] == LineLabel.FURNITURE; j--) {
      Row heading = rows.get(j);
      if (heading.has(Scope.LABEL) || heading.has(Reason.COMMENT)) {
        return heading.furniture().get().reason();
      }
    }
    if (row.isSentence() && row.words() >= TITLE_WORDS) {
      return Reason.OUTSIDE;
    }
    return row.words() >= TITLE_WORDS ? Reason.RELATED : Reason.MENU;
  }
}
