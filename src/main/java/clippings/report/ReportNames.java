package clippings.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names that this program gives to reports from all others. */
final class ReportNames {
  private static final Pattern PART = Pattern.compile("-\\d{5}-of-\\d{5}");

  private ReportNames() {}

  /** Whether a report may be called so, in this run or another. */
  static boolean isOne(String name) {
    return name.equals(PageTemplate.FILE_NAME)
        || name.equals(ReportWorkbook.FILE_NAME)
        || name.equals(NetworkFile.FILE_NAME)
        || SiteReports.ALL.stream().anyMatch(report -> report.fileName().equals(name))
        || Reports.ALL.stream().anyMatch(report -> report.fileName().equals(name))
        || Arrays.stream(Ledger.values()).anyMatch(ledger -> isFileOf(ledger, name));
  }

  private static boolean isFileOf(Ledger ledger, String name) {
    String whole = ledger.fileName(0, 1);
    String start = ledger.name().toLowerCase(Locale.ROOT);
    String ending = whole.substring(start.length());
    return name.equals(whole)
        || (name.startsWith(start)
            && name.endsWith(ending)
            && PART.matcher(name.substring(start.length(), name.length() - ending.length()))
                .matches());
  }
}
