package clippings.report.workbook;

import clippings.report.table.StagedReports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The reports as one workbook. */
public final class ReportWorkbook {
  /** Its published name. */
  public static final String FILE_NAME = "reports.xlsx";

  private ReportWorkbook() {}

  /** A sheet, with rows of a report. */
  public sealed interface Sheet permits LongSheet, WideSheet {
    /** Adds the sheet to a workbook, if its report is written in this run. */
    void write(StagedReports reports, Workbook workbook) throws IOException;
  }

  /** Writes the workbook; leaves {@code to} open. */
  public static void write(String title, List<Sheet> sheets, StagedReports reports, OutputStream to)
      throws IOException {
    WorkbookFile.write(
        title,
        workbook -> {
          for (Sheet sheet : sheets) {
            sheet.write(reports, workbook);
          }
        },
        to);
  }
}
