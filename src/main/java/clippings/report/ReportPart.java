package clippings.report;

import clippings.article.AnnotatedArticle;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.files.Folder;
import clippings.report.ledger.CleanedText;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.MentionRows;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.ledger.StagedNames;
import clippings.report.table.TableRow;
import java.io.ByteArrayOutputStream;
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

  /** A part without records. */
  public ReportPart(ReportSettings settings) {
    this.settings = settings;
    this.runs = new RunBuffer(settings.ledgers(), RunBuffer.LIMIT);
  }

  /**
   * Adds a record that was not rejected. Whether it is kept or a copy is told elsewhere.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public void annotated(AnnotatedArticle article) throws IOException {
    String source = article.article().source();
    if (runs.wants(Ledger.MENTIONS) && !article.mentions().isEmpty()) {
      addRows(Ledger.MENTIONS, source, MentionRows.stage(article));
    }
    if (!article.unlisted().isEmpty()) {
      addRows(Ledger.UNLISTED, source, StagedNames.toBytes(article.unlisted()));
    }
    if (runs.wants(Ledger.CLEANED)) {
      addRows(Ledger.CLEANED, source, CleanedText.of(article.article()).toBytes());
    }
  }

  /**
   * Adds what cleaning dropped of a record.
   *
   * @param lines all of one record, in their order
   * @throws IOException if the staging folder cannot be written to
   */
  public void removed(List<RemovedLine> lines) throws IOException {
    totals.add(Measure.LINES_REMOVED, lines.size());
    if (lines.isEmpty() || !runs.wants(Ledger.REMOVED)) {
      return;
    }
    String source = lines.get(0).source();
    // One entry of a run: there are many times more lines than records, and they are in order.
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (RemovedLine line : lines) {
      rows.writeBytes(
          new TableRow()
              .text(source)
              .number(line.line())
              .text(line.reason().label())
              .text(line.text())
              .toBytes());
    }
    addRows(Ledger.REMOVED, source, rows.toByteArray());
  }

  /**
   * Adds a record that was rejected.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public void rejected(Rejection rejection) throws IOException {
    totals.add(Measure.REJECTED, 1);
    totals.addReason("rejected_" + rejection.reason().replace(' ', '_'), 1);
    TableRow row =
        new TableRow().text(rejection.source()).text(rejection.reason()).text(rejection.detail());
    addRows(Ledger.REJECTED, rejection.source(), row.toBytes());
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

  private void addRows(Ledger ledger, String source, byte[] rows) throws IOException {
    runs.add(ledger, Run.Side.ROWS, source, SortKey.of(source), rows);
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
