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
 * paragraphs, the second is the headline and {@code Home} and the byline are removed.
 */
public final class Cleaner {
  private final LineRules rules;
  private final RecurringLines recurring;
  private final BylineDate bylineDate;

  /**
   * A cleaner for one study.
   *
   * @param study its {@code furniture} and {@code dates} are used
   * @param recurring lines that recur on the sites of the corpus
   */
  public Cleaner(Study study, RecurringLines recurring) {
    this.rules = new LineRules(FurniturePatterns.with(study.furniture()));
    this.recurring = recurring;
    this.bylineDate = new BylineDate(study.dates());
  }

  /**
   * Cleans one record. Every line that is not blank ends in the article or among the removed.
   *
   * @param raw the record as read
   * @return the article, empty if no paragraph is left, and what was removed
   */
  public Cleaned clean(RawArticle raw) {
    List<Row> rows = recurring.mark(raw.site(), Row.of(raw.lines(), rules));
    Layout layout = Layout.of(rows, raw.title());
    Verdicts verdicts = layout.verdicts();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<RemovedLine> removed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i == layout.headline()) {
        continue;
      }
      if (verdicts.kept(i)) {
        paragraphs.add(new Paragraph(row.text(), layout.isSubheading(i)));
      } else {
        for (Line line : row.lines()) {
          removed.add(
              new RemovedLine(raw.source(), line.number(), verdicts.reason(i), line.text()));
        }
      }
    }
    String title = title(raw, rows, layout.headline());
    boolean empty = paragraphs.stream().allMatch(Paragraph::heading);
    if (empty) {
      return new Cleaned(Optional.empty(), removed);
    }
    Dating dating = raw.dating().isDated() ? raw.dating() : bylineDate.find(rows, layout);
    return new Cleaned(
        Optional.of(new CleanArticle(raw.source(), raw.site(), title, dating, paragraphs)),
        removed);
  }

  private static String title(RawArticle raw, List<Row> rows, int headline) {
    if (!raw.title().isBlank()) {
      return raw.title();
    }
    return headline == Headline.NONE ? "" : rows.get(headline).text();
  }
}
