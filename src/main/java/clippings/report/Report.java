package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** A report that is made of the totals alone. */
interface Report {
  /** Its file, such as {@code cast.csv}. */
  String fileName();

  /** Names of the columns. */
  List<String> columns();

  /** Its rows in order, a cell for each column. */
  Stream<CsvRow> rows(Totals totals, Study study);
}
