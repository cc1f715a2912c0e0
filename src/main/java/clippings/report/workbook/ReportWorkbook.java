package clippings.report.workbook;

import clippings.report.table.CellText;
import clippings.report.table.StagedReports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * The reports as one workbook, a sheet a report. They are read back from the staging folder row by
 * row. One with more rows than a sheet holds, or a ledger with more than are asked for, is left
 * out, and its sheet says so: nobody opens a million sentences in a spreadsheet.
 */
public final class ReportWorkbook {
  /** Its published name. */
  public static final String FILE_NAME = "reports.xlsx";

  private final String title;
  private final StagedReports reports;
  private final List<Sheet> sheets;

  /**
   * A sheet.
   *
   * @param name of the report, without ending
   * @param columns of the report
   * @param mostRows with more rows below the header it is left out
   */
  public record Sheet(String name, List<String> columns, int mostRows) {}

  /** With these sheets, as far as their reports are written. */
  public ReportWorkbook(String title, StagedReports reports, List<Sheet> sheets) {
    this.title = title;
    this.reports = reports;
    this.sheets = sheets;
  }

  /** Writes the workbook; leaves {@code to} open. */
  public void write(OutputStream to) throws IOException {
    WorkbookFile.write(title, this::writeSheets, to);
  }

  private void writeSheets(Workbook workbook) throws IOException {
    for (Sheet sheet : sheets) {
      List<String> files = reports.fileNames(sheet.name());
      if (!files.isEmpty()) {
        write(sheet, files, workbook);
      }
    }
  }

  /** Writes the sheet of a report, which may have several files. */
  private void write(Sheet report, List<String> files, Workbook workbook) throws IOException {
    int mostRows = Math.min(report.mostRows(), ReportSheet.MOST_ROWS);
    try (ReportSheet sheet =
        new ReportSheet(workbook, report.name(), SheetColumns.of(report.columns()))) {
      if (reports.rows(files, mostRows) > mostRows) {
        sheet.note(leftOut(files, mostRows));
      } else {
        for (String file : files) {
          reports.forEach(file, row -> sheet.row(row.stream().map(CellText::plain).toList()));
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
