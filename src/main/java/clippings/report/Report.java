package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** A report that is made of the totals alone. */
interface Report {
  /** Its file, such as {@code cast.csv}. */
  String fileName();

  /** Its columns. */
  List<Column> columns();

  /** Its rows in order, a cell for each column. */
  Stream<TableRow> rows(Totals totals, Study study);
}
