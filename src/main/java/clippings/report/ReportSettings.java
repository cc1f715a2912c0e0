package clippings.report;

import clippings.report.ledger.LedgerFiles;
import clippings.report.page.PageTemplate;
import clippings.report.publication.ReservedOutput;
import clippings.report.table.Column;
import clippings.report.table.TableFile;
import clippings.report.table.TableFolder;
import clippings.report.workbook.ReportWorkbook;
import clippings.study.Study;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What to write and where.
 *
 * @param study names and order of cast and themes, length of a period
 * @param output folder of the reports: a local path or {@code scheme://…}
 * @param staging folder for files that are being written: of this run alone, in {@code output},
 *     visible to every worker; removed when the reports are published
 * @param csvBom whether CSV files start with a byte-order mark
 * @param ledgerParts into how many files each ledger is split, 1 to 1000
 * @param evidence whether to write {@code mentions.csv} and {@code removed.csv}
 * @param cleanedText whether to write {@code cleaned.jsonl}
 * @param page whether to write {@code report.html}
 * @param workbookRows how many rows of a ledger {@code reports.xlsx} takes at most; 0 for no
 *     workbook
 * @param maxRejected with more rejected records than this nothing is published
 */
public record ReportSettings(
    Study study,
    String output,
    String staging,
    boolean csvBom,
    int ledgerParts,
    boolean evidence,
    boolean cleanedText,
    boolean page,
    int workbookRows,
    int maxRejected)
    implements Serializable {

  /** The most files a ledger can be split into. */
  public static final int MAX_LEDGER_PARTS = 1000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code ledgerParts}, {@code workbookRows} or {@code
   *     maxRejected} is out of range
   */
  public ReportSettings {
    if (ledgerParts < 1 || ledgerParts > MAX_LEDGER_PARTS) {
      throw new IllegalArgumentException(
          "ledgerParts is " + ledgerParts + ", must be 1 to " + MAX_LEDGER_PARTS);
    }
    if (workbookRows < 0) {
      throw new IllegalArgumentException("workbookRows is " + workbookRows + ", must be 0 or more");
    }
    if (maxRejected < 0) {
      throw new IllegalArgumentException("maxRejected is " + maxRejected + ", must be 0 or more");
    }
  }

  /** The last part of {@link #staging()}: its name in the output folder. */
  String stagingName() {
    return staging.substring(staging.lastIndexOf('/') + 1);
  }

  /** Whether the reports are also written as one workbook. */
  boolean hasWorkbook() {
    return workbookRows > 0;
  }

  /** Where tables are written. */
  TableFolder tables() {
    return new TableFolder(staging, csvBom);
  }

  /** Starts a report that is no ledger; page and workbook may take its rows. */
  TableFile create(String fileName, List<Column> columns) throws IOException {
    return tables().create(fileName, columns, page || hasWorkbook() ? Integer.MAX_VALUE : 0);
  }

  /** Which ledger files are written. */
  LedgerFiles ledgers() {
    return new LedgerFiles(tables(), ledgerParts, evidence, cleanedText, workbookRows, page);
  }

  /**
   * Reserves the output folder, see {@link ReservedOutput#of}.
   *
   * @param say takes a line for people: what was found and done
   * @throws IOException if it cannot be reserved
   */
  public ReservedOutput reserve(Consumer<String> say) throws IOException {
    return ReservedOutput.of(output, stagingName(), fileNames(), say);
  }

  /**
   * Checks whether {@link #reserve} would succeed now.
   *
   * @param say takes a line for people: what was found and done
   * @throws IOException if it would not
   */
  public void checkOutput(Consumer<String> say) throws IOException {
    ReservedOutput.check(output, stagingName(), fileNames(), say);
  }

  /** The published name of every report of this run, without the manifest. */
  List<String> fileNames() {
    List<String> names = new ArrayList<>();
    Reports.ALL.forEach(report -> names.add(report.fileName()));
    SiteReports.ALL.forEach(report -> names.add(report.fileName()));
    names.add(NetworkFile.FILE_NAME);
    ledgers().published().forEach(file -> names.add(ledgers().fileName(file)));
    if (page) {
      names.add(PageTemplate.FILE_NAME);
    }
    if (hasWorkbook()) {
      names.add(ReportWorkbook.FILE_NAME);
    }
    return names;
  }
}
