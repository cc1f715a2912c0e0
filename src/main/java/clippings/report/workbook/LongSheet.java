package clippings.report.workbook;

import clippings.report.table.Column;
import clippings.report.table.StagedReports;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * A report as it is. One with more rows than a sheet holds, or a ledger with more than are asked
 * for, is left out, and its sheet says so: nobody opens a million sentences in a spreadsheet.
 *
 * @param report without ending; it may have several files
 * @param columns of the report
 * @param mostRows with more rows below the header it is left out
 */
public record LongSheet(String report, List<Column> columns, int mostRows)
    implements ReportWorkbook.Sheet {

  @Override
  public void write(StagedReports reports, Workbook workbook) throws IOException {
    List<String> files = reports.fileNames(report);
    if (files.isEmpty()) {
      return;
    }
    int most = Math.min(mostRows, ReportSheet.MOST_ROWS);
    try (ReportSheet sheet = new ReportSheet(workbook, report, columns, 0)) {
      if (reports.rows(files) > most) {
        sheet.note(leftOut(files, most));
      } else {
        for (String file : files) {
          reports.forEach(file, row -> sheet.row(row.cells()));
        }
      }
    }
  }

  private static String leftOut(List<String> files, int mostRows) {
    String last = files.size() == 1 ? "" : " to " + files.get(files.size() - 1);
    String more = mostRows < ReportSheet.MOST_ROWS ? ", or allow more by --workbookRows" : "";
    return String.format(
        Locale.ROOT,
        "Left out: more than %,d rows. Read %s%s.",
        mostRows,
        files.get(0) + last,
        more);
  }
}
