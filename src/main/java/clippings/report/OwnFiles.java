package clippings.report;

import clippings.files.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells reports of an earlier run from files of other people that have the same name. */
final class OwnFiles {
  private static final int BYTE_ORDER_MARK_BYTES = 3;
  private static final String CLEANED_START = "{\"source\":";

  private OwnFiles() {}

  /**
   * Whether a file may be replaced by a report of the same name: it is not there, the manifest of
   * the folder lists it, or it starts as that report does, as after a run that was killed. An
   * {@code articles.csv} with columns of its own is somebody's corpus.
   */
  static boolean mayReplace(Folder folder, String name, Manifest manifest) throws IOException {
    return !folder.has(name) || manifest.files().containsKey(name) || startsAsReport(folder, name);
  }

  private static boolean startsAsReport(Folder folder, String name) throws IOException {
    if (name.equals(ReportWorkbook.FILE_NAME)) {
      try (InputStream in = folder.open(name)) {
        return WorkbookFile.isOne(in);
      }
    }
    return startsWith(folder, name, start(name));
  }

  /** Whether a file is empty or starts with a text, perhaps behind a byte-order mark. */
  static boolean startsWith(Folder folder, String name, String start) throws IOException {
    try (InputStream in = folder.open(name)) {
      byte[] bytes = in.readNBytes(start.length() + BYTE_ORDER_MARK_BYTES);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.isEmpty() || text.startsWith(start) || text.startsWith("\uFEFF" + start);
    }
  }

  private static String start(String name) {
    for (Report report : Reports.ALL) {
      if (report.fileName().equals(name)) {
        return header(report.columns());
      }
    }
    for (SiteReport report : SiteReports.ALL) {
      if (report.fileName().equals(name)) {
        return header(report.columns());
      }
    }
    for (Ledger ledger : Ledger.values()) {
      if (name.startsWith(ledger.name().toLowerCase(Locale.ROOT)) && ledger.isCsv()) {
        return header(ledger.columns());
      }
    }
    if (name.equals(NetworkFile.FILE_NAME)) {
      return NetworkFile.START;
    }
    return name.equals(PageTemplate.FILE_NAME) ? PageTemplate.START : CLEANED_START;
  }

  private static String header(List<String> columns) {
    return new String(CsvRow.header(columns).line(), StandardCharsets.UTF_8);
  }
}
