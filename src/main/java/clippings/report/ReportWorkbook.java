package clippings.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * The reports as one workbook, a sheet a report. They are read back from the staging folder row by
 * row. One with more rows than a sheet holds, or a ledger with more than are asked for, is left
 * out, and its sheet says so: nobody opens a million sentences in a spreadsheet.
 */
final class ReportWorkbook {
  /** Its published name. */
  static final String FILE_NAME = "reports.xlsx";

  private final String title;
  private final StagedReports reports;
  private final int ledgerRows;

  /** With sheets of ledgers of so many rows below the header, at most. */
  ReportWorkbook(String title, StagedReports reports, int ledgerRows) {
    this.title = title;
    this.reports = reports;
    this.ledgerRows = Math.min(ledgerRows, ReportSheet.MOST_ROWS);
  }

  /** Writes the workbook; leaves {@code to} open. */
  void write(OutputStream to) throws IOException {
    WorkbookFile.write(title, this::writeSheets, to);
  }

  private void writeSheets(Workbook workbook) throws IOException {
    // The summary is what a reader wants to see first.
    List<Report> small =
        Reports.ALL.stream()
            .sorted(Comparator.comparing(report -> !report.fileName().equals("summary.csv")))
            .toList();
    for (Report report : small) {
      write(
          report.fileName(),
          List.of(report.fileName()),
          report.columns(),
          ReportSheet.MOST_ROWS,
          workbook);
    }
    for (SiteReport report : SiteReports.ALL) {
      write(
          report.fileName(),
          List.of(report.fileName()),
          report.columns(),
          ReportSheet.MOST_ROWS,
          workbook);
    }
    for (Ledger ledger : Ledger.values()) {
      List<String> files = reports.fileNames(ledger);
      if (ledger.isCsv() && !files.isEmpty()) {
        write(ledger.fileName(0, 1), files, ledger.columns(), ledgerRows, workbook);
      }
    }
  }

  /** Writes the sheet of a report, which may have several files. */
  private void write(
      String report, List<String> files, List<String> columns, int mostRows, Workbook workbook)
      throws IOException {
    String name = report.substring(0, report.lastIndexOf('.'));
    try (ReportSheet sheet = new ReportSheet(workbook, name, SheetColumns.of(columns))) {
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
