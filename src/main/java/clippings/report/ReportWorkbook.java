package clippings.report;

import clippings.study.Study;
import clippings.xlsx.Sheet;
import clippings.xlsx.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reports as one workbook, a sheet a report. They are read back from the staging folder row by
 * row. One with more rows than a sheet holds is left out, and its sheet says so.
 */
final class ReportWorkbook {
  /** Its published name. */
  static final String FILE_NAME = "reports.xlsx";

  private final Study study;
  private final StagedReports reports;
  private final int mostRows;

  ReportWorkbook(Study study, StagedReports reports) {
    this(study, reports, Sheet.MOST_ROWS - 1);
  }

  /** With sheets of this many rows below the header, at most. */
  ReportWorkbook(Study study, StagedReports reports, int mostRows) {
    this.study = study;
    this.reports = reports;
    this.mostRows = mostRows;
  }

  /** Writes the workbook and closes the stream. */
  void write(OutputStream to) throws IOException {
    try (Workbook workbook = Workbook.to(to, study.title())) {
      // The summary is what a reader wants to see first.
      List<Report> small =
          Reports.ALL.stream()
              .sorted(Comparator.comparing(report -> !report.fileName().equals("summary.csv")))
              .toList();
      for (Report report : small) {
        write(report.fileName(), List.of(report.fileName()), report.columns(), workbook);
      }
      for (Ledger ledger : Ledger.values()) {
        List<String> files = reports.fileNames(ledger);
        if (ledger.isCsv() && !files.isEmpty()) {
          write(ledger.fileName(0, 1), files, ledger.columns(), workbook);
        }
      }
    }
  }

  /** Writes the sheet of a report, which may have several files. */
  private void write(String report, List<String> files, List<String> columns, Workbook workbook)
      throws IOException {
    long rows = reports.rows(files, mostRows);
    Optional<PeriodChart> chart =
        rows > mostRows ? Optional.empty() : PeriodChart.of(report, rows, study, reports);
    String name = report.substring(0, report.lastIndexOf('.'));
    try (Sheet sheet = workbook.sheet(name, SheetColumns.of(columns))) {
      if (rows > mostRows) {
        sheet.note(leftOut(files));
      } else {
        for (String file : files) {
          reports.forEach(file, row -> sheet.row(row.stream().map(CellText::plain).toList()));
        }
        chart.ifPresent(drawn -> sheet.draw(drawn.chart()));
      }
    }
    if (chart.isPresent()) {
      chart.get().writeSheet(workbook);
    }
  }

  private String leftOut(List<String> files) {
    String last = files.size() == 1 ? "" : " to " + files.get(files.size() - 1);
    return String.format(
        Locale.ROOT,
        "Left out: more than %,d rows, which is all that a sheet holds. Read %s.",
        mostRows,
        files.get(0) + last);
  }
}
