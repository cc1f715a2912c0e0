package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.LineLabel;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.article.RemovedLine;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells an article from the furniture around it (rules.md, section 3).
 *
 * <p>Example: of the lines {@code Home}, {@code The play moves on}, {@code By Ann Lee}, and two
 * paragraphs, the second is the headline and {@code Home} and the byline are removed. One cleaner
 * serves one thread.
 */
public final class Cleaner {
  private final RowReader reader;
  private final Tagger tagger;
  private final RecurringLines recurring;
  private final BylineDate bylineDate;

  /**
   * A cleaner for one study.
   *
   * @param study its {@code furniture} and {@code dates} are used
   * @param recurring lines that recur on the sites of the corpus
   */
  public Cleaner(Study study, RecurringLines recurring) {
    this(study, recurring, LineModel.ofTheProgram());
  }

  /** The same with another model. */
  Cleaner(Study study, RecurringLines recurring, LineModel model) {
    this.reader = new RowReader(new LineRules(FurniturePatterns.with(study.furniture())));
    this.tagger = new Tagger(model);
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
    List<Row> rows = reader.read(raw.lines());
    RecurringLines.Of ofSite = recurring.of(raw.site());
    boolean marked = MarkedPage.is(rows);
    Layout layout =
        marked
            ? MarkedPage.layout(rows, ofSite)
            : FlatText.layout(rows, tagger.tag(rows, ofSite), raw.title());
    List<RemovedLine> removed = removed(raw.source(), rows, layout);
    if (layout.isEmpty()) {
      return new Cleaned(Optional.empty(), removed);
    }
    // A page whose mark-up was read has been asked for its day and title there.
    boolean dated = marked || raw.dating().isDated();
    Dating dating = dated ? raw.dating() : bylineDate.find(rows, layout);
    String title =
        layout.headline() == Layout.NONE ? raw.title() : plain(rows.get(layout.headline()));
    return new Cleaned(
        Optional.of(
            new CleanArticle(
                raw.source(), raw.site(), raw.url(), title, dating, paragraphs(rows, layout))),
        removed);
  }

  /**
   * Says of every line what became of it and why.
   *
   * <p>Example: {@code cleaner.explain(raw).forEach(System.out::println)}.
   *
   * @param raw the record as read
   * @return a line for each that is not blank, in order; of lines that are one paragraph the first
   */
  public List<ExplainedLine> explain(RawArticle raw) {
    List<Row> rows = reader.read(raw.lines());
    RecurringLines.Of ofSite = recurring.of(raw.site());
    Optional<Explanation> learned =
        MarkedPage.is(rows) ? Optional.empty() : Optional.of(tagger.explain(rows, ofSite));
    Layout layout =
        learned
            .map(explanation -> FlatText.layout(rows, explanation.tagged(), raw.title()))
            .orElseGet(() -> MarkedPage.layout(rows, ofSite));
    List<ExplainedLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      lines.add(
          new ExplainedLine(
              rows.get(i).lines().get(0).number(),
              layout.label(i),
              layout.reason(i),
              learned.map(explanation -> explanation.margin(row)).orElse(0.0),
              learned.map(explanation -> explanation.signals(row)).orElse(List.of()),
              rows.get(i).text()));
    }
    return lines;
  }

  private static List<Paragraph> paragraphs(List<Row> rows, Layout layout) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i != layout.headline() && layout.kept(i)) {
        paragraphs.add(new Paragraph(plain(rows.get(i)), layout.label(i) == LineLabel.SUBHEADING));
      }
    }
    return paragraphs;
  }

  /**
   * What a row says, without the marks of a heading in Markdown: up to here they told what it is.
   */
  private static String plain(Row row) {
    String text = row.text();
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= 6 && text.startsWith(" ", marks);
    return heading ? text.substring(marks + 1) : text;
  }

  /** The lines that were dropped; of a text without a paragraph all of them. */
  private static List<RemovedLine> removed(String source, List<Row> rows, Layout layout) {
    List<RemovedLine> removed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if ((layout.isEmpty() || !layout.kept(i)) && MarkedPage.isListed(rows.get(i))) {
        Reason reason = layout.kept(i) ? Reason.NO_PARAGRAPH : layout.reason(i);
        for (Line line : rows.get(i).lines()) {
          removed.add(new RemovedLine(source, line.number(), reason, line.text()));
        }
      }
    }
    return removed;
  }
}
