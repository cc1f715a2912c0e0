package clippings.report;

import clippings.report.ledger.Ledger;
import clippings.report.workbook.ReportWorkbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which reports are sheets of the workbook, in its order. */
final class WorkbookSheets {
  private static final int ALL = Integer.MAX_VALUE;

  private WorkbookSheets() {}

  /** With sheets of ledgers of so many rows below the header, at most. */
  static List<ReportWorkbook.Sheet> of(int ledgerRows) {
    List<ReportWorkbook.Sheet> sheets = new ArrayList<>();
    // The summary is what a reader wants to see first.
    Reports.ALL.stream()
        .sorted(Comparator.comparing(report -> !report.fileName().equals("summary.csv")))
        .forEach(report -> sheets.add(sheet(report.fileName(), report.columns(), ALL)));
    SiteReports.ALL.forEach(report -> sheets.add(sheet(report.fileName(), report.columns(), ALL)));
    for (Ledger ledger : Ledger.values()) {
      if (ledger.isCsv()) {
        sheets.add(sheet(ledger.fileName(0, 1), ledger.columns(), ledgerRows));
      }
    }
    return sheets;
  }

  private static ReportWorkbook.Sheet sheet(String fileName, List<String> columns, int mostRows) {
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    return new ReportWorkbook.Sheet(name, columns, mostRows);
  }
}
