package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.Line;
import clippings.article.LineLabel;
import clippings.article.LineMark;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.article.RemovedLine;
import clippings.clean.Furniture.Scope;
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
  private static final Set<Reason> CLEAR =
      Set.of(
          Reason.FURNITURE_OF_THE_STUDY,
          Reason.SHARE,
          Reason.NEWSLETTER,
          Reason.ADVERTISEMENT,
          Reason.PAYWALL,
          Reason.COOKIE_NOTICE,
          Reason.READ_TIME,
          Reason.TAGS,
          Reason.EMBED,
          Reason.RELATED,
          Reason.COPYRIGHT);

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
   * @param rows all of them
   * @param recurring what recurs on the site
   */
  static Cleaned clean(RawArticle raw, List<Row> rows, RecurringLines.Of recurring) {
    List<Reason> reasons = new ArrayList<>();
    boolean empty = true;
    for (int i = 0; i < rows.size(); i++) {
      reasons.add(reason(rows, i, recurring));
      empty &= rows.get(i).mark() != LineMark.PARAGRAPH || reasons.get(i) != Reason.NONE;
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    List<RemovedLine> removed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean kept = reasons.get(i) == Reason.NONE;
      if (kept && !empty) {
        paragraphs.add(new Paragraph(row.text(), row.mark() == LineMark.HEADING));
      } else if (row.mark() != LineMark.FURNITURE || row.words() >= FEWEST_WORDS) {
        Line line = row.lines().get(0);
        Reason why = kept ? Reason.NO_PARAGRAPH : reasons.get(i);
        removed.add(new RemovedLine(raw.source(), line.number(), why, line.text()));
      }
    }
    if (empty) {
      return new Cleaned(Optional.empty(), removed);
    }
    return new Cleaned(
        Optional.of(
            new CleanArticle(
                raw.source(), raw.site(), raw.url(), raw.title(), raw.dating(), paragraphs)),
        removed);
  }

  /** What became of each row and why: the mark-up says it, and nothing that was learned. */
  static List<ExplainedLine> explain(List<Row> rows, RecurringLines.Of recurring) {
    List<ExplainedLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Reason reason = reason(rows, i, recurring);
      LineLabel kept = row.mark() == LineMark.HEADING ? LineLabel.SUBHEADING : LineLabel.BODY;
      LineLabel label = reason == Reason.NONE ? kept : LineLabel.FURNITURE;
      int number = row.lines().get(0).number();
      lines.add(new ExplainedLine(number, label, reason, 0, List.of(), row.text()));
    }
    return lines;
  }

  /** Why a row is dropped. */
  private static Reason reason(List<Row> rows, int i, RecurringLines.Of recurring) {
    Row row = rows.get(i);
    if (row.mark() == LineMark.FURNITURE) {
      return row.lines().get(0).reason();
    }
    if (row.isFurniture() && CLEAR.contains(row.furniture().get().reason())) {
      return row.furniture().get().reason();
    }
    boolean known = row.isFurniture() && !row.has(Scope.EDGE);
    boolean recurs = !known && recurring.recurs(rows, i, true) > RecurringLines.NOT;
    return recurs ? Reason.RECURRING_LINE : Reason.NONE;
  }
}
