package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.Line;
import clippings.article.LineMark;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.RemovedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page whose mark-up has parted article and furniture. That is believed, but for lines that the
 * study or the other articles of the site know as furniture, and for labels and plugs that stand
 * among the paragraphs without any mark-up of their own.
 */
final class MarkedPage {
  private static final int FEWEST_WORDS = 3;

  /** Furniture whose words alone say so; shape and place say nothing against the mark-up. */
  private static final Set<String> CLEAR =
      Set.of(
          FurniturePatterns.OF_THE_STUDY,
          RecurringLines.REASON,
          "share line",
          "newsletter",
          "deal plug",
          "paywall",
          "cookie notice",
          "read time",
          "tag line",
          "player label",
          "related article",
          "copyright");

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
   * What became of a page: no other date or title is looked for than those it was read with.
   *
   * @param rows all of them, with those that recur on the site marked
   */
  static Cleaned clean(RawArticle raw, List<Row> rows) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<RemovedLine> removed = new ArrayList<>();
    boolean empty = rows.stream().noneMatch(row -> isText(row) && reason(row).isEmpty());
    for (Row row : rows) {
      String reason = reason(row);
      if (reason.isEmpty() && !empty) {
        paragraphs.add(new Paragraph(row.text(), row.mark() == LineMark.HEADING));
      } else if (row.mark() != LineMark.FURNITURE || row.words() >= FEWEST_WORDS) {
        Line line = row.lines().get(0);
        String why = reason.isEmpty() ? "no paragraph" : reason;
        removed.add(new RemovedLine(raw.source(), line.number(), why, line.text()));
      }
    }
    if (empty) {
      return new Cleaned(Optional.empty(), removed);
    }
    return new Cleaned(
        Optional.of(
            new CleanArticle(raw.source(), raw.site(), raw.title(), raw.dating(), paragraphs)),
        removed);
  }

  private static boolean isText(Row row) {
    return row.mark() == LineMark.PARAGRAPH;
  }

  /** Why a row is dropped; empty if it is kept. */
  private static String reason(Row row) {
    if (row.mark() == LineMark.FURNITURE) {
      return row.lines().get(0).reason();
    }
    return row.furniture().map(Furniture::reason).filter(CLEAR::contains).orElse("");
  }
}
