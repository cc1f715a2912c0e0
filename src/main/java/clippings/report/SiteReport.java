package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A report by site, or by site and period. */
interface SiteReport {
  /** Its file, such as {@code sites.csv}. */
  String fileName();

  /** Its columns. */
  List<Column> columns();

  /** Its rows for one site or one period of it, in order, a cell for each column. */
  Stream<TableRow> rows(Subject subject, Study study);

  /**
   * What rows are about.
   *
   * @param site empty for articles without a site
   * @param period of the articles; {@link Totals#UNDATED} in reports without periods
   * @param tally what is counted in the articles
   * @param undated what is counted in those without date
   */
  record Subject(String site, LocalDate period, Tally tally, Tally undated) {

    /** The start of a row. */
    TableRow row() {
      TableRow row = new TableRow().text(site);
      return period.equals(Totals.UNDATED) ? row : row.day(period);
    }

    /** The articles. */
    Scope scope() {
      return new Scope(tally, undated, tally.castMentions());
    }
  }
}
