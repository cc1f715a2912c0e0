package clippings.report;

import clippings.report.ledger.Ledger;
import clippings.report.page.PageTemplate;
import clippings.report.workbook.ReportWorkbook;
import java.util.Arrays;

/** Tells names that this program gives to reports from all others. */
final class ReportNames {
  private ReportNames() {}

  /** Whether a report may be called so, in this run or another. */
  static boolean isOne(String name) {
    return name.equals(PageTemplate.FILE_NAME)
        || name.equals(ReportWorkbook.FILE_NAME)
        || name.equals(NetworkFile.FILE_NAME)
        || SiteReports.ALL.stream().anyMatch(report -> report.fileName().equals(name))
        || Reports.ALL.stream().anyMatch(report -> report.fileName().equals(name))
        || Arrays.stream(Ledger.values()).anyMatch(ledger -> ledger.isFile(name));
  }
}
