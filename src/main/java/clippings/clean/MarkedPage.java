package clippings.clean;

import clippings.article.Line;
import clippings.article.LineLabel;
import clippings.article.LineMark;
import clippings.article.Reason;
import clippings.clean.Furniture.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose mark-up has parted article and furniture. That is believed, but for lines that the
 * study or the other articles of the site know as furniture, and for such as stand among the
 * paragraphs without any mark-up of their own and say what they are.
 */
final class MarkedPage {
  private static final int FEWEST_WORDS = 3;

  private MarkedPage() {}

  /** Whether the rows come from a page with marks: it has them on each line or on none. */
  static boolean is(List<Row> rows) {
    return !rows.isEmpty() && rows.get(0).mark() != LineMark.UNKNOWN;
  }

  /** The lines that the mark-up does not call furniture. */
  static List<Line> withoutFurniture(List<Line> lines) {
    boolean marked = !lines.isEmpty() && lines.get(0).isMarked();
    return marked
        ? lines.stream().filter(line -> line.mark() != LineMark.FURNITURE).toList()
        : lines;
  }

  /**
   * The layout of a page, without a headline: its title is known or nowhere.
   *
   * @param recurring what recurs on the site
   */
  static Layout layout(List<Row> rows, RecurringLines.Of recurring) {
    List<LineLabel> labels = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Reason reason = reason(rows, i, recurring);
      boolean heading = rows.get(i).mark() == LineMark.HEADING;
      LineLabel kept = heading ? LineLabel.SUBHEADING : LineLabel.BODY;
      labels.add(reason == Reason.NONE ? kept : LineLabel.FURNITURE);
      reasons.add(reason);
    }
    return new Layout(labels, reasons, Layout.NONE);
  }

  /** Whether a dropped row is listed: of menus and buttons a page has more than it has lines. */
  static boolean isListed(Row row) {
    return row.mark() != LineMark.FURNITURE || row.words() >= FEWEST_WORDS;
  }

  /** Why a row is dropped. */
  private static Reason reason(List<Row> rows, int i, RecurringLines.Of recurring) {
    Row row = rows.get(i);
    if (row.mark() == LineMark.FURNITURE) {
      return row.lines().get(0).reason();
    }
    if (row.isFurniture() && !row.has(Scope.EDGE)) {
      return row.furniture().get().reason();
    }
    boolean recurs = recurring.recurs(rows, i, true) > RecurringLines.NOT;
    return recurs ? Reason.RECURRING_LINE : Reason.NONE;
  }
}
