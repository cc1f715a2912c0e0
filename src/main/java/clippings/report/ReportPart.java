package clippings.report;

import clippings.article.AnnotatedArticle;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.files.Folder;
import clippings.report.ledger.RunBuffer;
import java.io.IOException;
import java.util.List;

/**
 * What the records of a bundle add to the reports: sums, and rows that go to sorted files in the
 * staging folder, so that no text leaves the step that has it.
 *
 * <p>Example: {@code part.removed(cleaned.removed())} for each record, and {@code part.finish()} at
 * the end of the bundle, which is then handed to {@link WriteReports}.
 */
public final class ReportPart {
  private final ReportSettings settings;
  private final Totals totals = new Totals();
  private final RunBuffer runs;
  private final CollectText text;
  private final CollectRemoved removed = new CollectRemoved();
  private final CollectRejected rejected = new CollectRejected();

  /** A part without records. */
  public ReportPart(ReportSettings settings) {
    this.settings = settings;
    this.runs = new RunBuffer(settings.ledgers(), RunBuffer.LIMIT);
    this.text = new CollectText(settings.study());
  }

  /**
   * Adds a record that was not rejected. Whether it is kept or a copy is told elsewhere.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public void annotated(AnnotatedArticle article) throws IOException {
    add(article, text);
  }

  /**
   * Adds what cleaning dropped of a record.
   *
   * @param lines all of one record, in their order
   * @throws IOException if the staging folder cannot be written to
   */
  public void removed(List<RemovedLine> lines) throws IOException {
    add(lines, removed);
  }

  /**
   * Adds a record that was rejected.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public void rejected(Rejection rejection) throws IOException {
    add(rejection, rejected);
  }

  /**
   * Notes what stands among the records and is none.
   *
   * @param reason in a few words, such as {@code status 404}
   */
  public void passedOver(String reason) {
    totals.addReason("passed_over_" + reason.replace(' ', '_'), 1);
  }

  /** Adds a record that is in no report, since the command leaves it out. */
  public void leftOut() {
    totals.add(Measure.LEFT_OUT, 1);
  }

  <T> void add(T record, Collector<T> collector) throws IOException {
    collector.collect(record, totals, runs);
  }

  /**
   * Writes what is left to the staging folder; nothing can be added any more.
   *
   * @return what {@link WriteReports} needs to find it
   * @throws IOException if the staging folder cannot be written to
   */
  public StagedPart finish() throws IOException {
    String file =
        totals.isEmpty()
            ? TotalsFile.NONE
            : TotalsFile.write(Folder.at(settings.staging()), totals);
    return new StagedPart(file, runs.finish());
  }
}
