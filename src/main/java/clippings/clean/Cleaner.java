package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.RemovedLine;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells an article from the furniture around it (SPEC section 3).
 *
 * <p>Example: of the lines {@code Home}, {@code The play moves on}, {@code By Ann Lee}, and two
 * paragraphs, the second is the headline and {@code Home} and the byline are removed. One cleaner
 * serves one thread.
 */
public final class Cleaner {
  private final RowReader reader;
  private final RecurringLines recurring;
  private final BylineDate bylineDate;

  /**
   * A cleaner for one study.
   *
   * @param study its {@code furniture} and {@code dates} are used
   * @param recurring lines that recur on the sites of the corpus
   */
  public Cleaner(Study study, RecurringLines recurring) {
    this.reader = new RowReader(new LineRules(FurniturePatterns.with(study.furniture())));
    this.recurring = recurring;
    this.bylineDate = new BylineDate(study.dates());
  }

  /**
   * Cleans one record. Every line that is not blank ends in the article or among the removed; of a
   * page that its mark-up has parted already, furniture of one or two words in neither.
   *
   * @param raw the record as read
   * @return the article, empty if no paragraph is left, and what was removed
   */
  public Cleaned clean(RawArticle raw) {
    List<Row> known = recurring.mark(raw.site(), reader.read(raw.lines()));
    if (MarkedPage.is(known)) {
      return MarkedPage.clean(raw, known);
    }
    List<Row> rows = Galleries.mark(known);
    Layout layout = Layout.of(rows, raw.title());
    List<Paragraph> paragraphs = paragraphs(rows, layout);
    boolean empty = paragraphs.stream().allMatch(Paragraph::heading);
    List<RemovedLine> removed = removed(raw.source(), rows, layout, empty);
    if (empty) {
      return new Cleaned(Optional.empty(), removed);
    }
    String title = title(raw, rows, layout.headline());
    Dating dating = raw.dating().isDated() ? raw.dating() : bylineDate.find(rows, layout);
    return new Cleaned(
        Optional.of(new CleanArticle(raw.source(), raw.site(), title, dating, paragraphs)),
        removed);
  }

  private static List<Paragraph> paragraphs(List<Row> rows, Layout layout) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i != layout.headline() && layout.verdicts().kept(i)) {
        paragraphs.add(new Paragraph(rows.get(i).text(), layout.isSubheading(i)));
      }
    }
    return paragraphs;
  }

  /** The lines that were dropped; of a text without a paragraph all of them. */
  private static List<RemovedLine> removed(
      String source, List<Row> rows, Layout layout, boolean all) {
    List<RemovedLine> removed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean kept = layout.verdicts().kept(i);
      if (all || !kept) {
        String reason = kept ? "no paragraph" : layout.verdicts().reason(i);
        for (Line line : rows.get(i).lines()) {
          removed.add(new RemovedLine(source, line.number(), reason, line.text()));
        }
      }
    }
    return removed;
  }

  private static String title(RawArticle raw, List<Row> rows, int headline) {
    if (!raw.title().isBlank()) {
      return raw.title();
    }
    return headline == Headline.NONE ? "" : rows.get(headline).text();
  }
}
