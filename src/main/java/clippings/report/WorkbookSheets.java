package clippings.report;

import clippings.report.ledger.Ledger;
import clippings.report.table.Column;
import clippings.report.workbook.LongSheet;
import clippings.report.workbook.ReportWorkbook;
import clippings.report.workbook.WideSheet;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which reports are sheets of the workbook, in its order. */
final class WorkbookSheets {
  private static final int ALL = Integer.MAX_VALUE;

  private WorkbookSheets() {}

  /** With sheets of ledgers of so many rows below the header, at most. */
  static List<ReportWorkbook.Sheet> of(Study study, int ledgerRows) {
    List<ReportWorkbook.Sheet> sheets = new ArrayList<>();
    // The summary is what a reader wants to see first.
    Reports.ALL.stream()
        .sorted(Comparator.comparing(report -> !(report instanceof SummaryReport)))
        .forEach(
            report -> {
              sheets.add(sheet(report.fileName(), report.columns(), ALL));
              if (report instanceof ByPeriodReport byPeriod) {
                sheets.add(
                    new WideSheet(name(byPeriod.fileName()), byPeriod.counted().names(study)));
              }
            });
    SiteReports.ALL.forEach(report -> sheets.add(sheet(report.fileName(), report.columns(), ALL)));
    for (Ledger ledger : Ledger.values()) {
      if (ledger.isCsv()) {
        sheets.add(sheet(ledger.fileName(0, 1), ledger.columns(), ledgerRows));
      }
    }
    return sheets;
  }

  private static LongSheet sheet(String fileName, List<Column> columns, int mostRows) {
    return new LongSheet(name(fileName), columns, mostRows);
  }

  private static String name(String fileName) {
    return fileName.substring(0, fileName.lastIndexOf('.'));
  }
}
