package clippings.report;

import clippings.files.Folder;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.Merged;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.table.TableFile;
import clippings.report.table.TableRow;
import clippings.report.table.WrittenFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports by site that are being written: site by site, but for {@code sites.csv}, whose rows
 * are sorted in runs, since there may be many.
 */
final class SiteFiles implements SiteSums.Sink, Closeable {
  private final ReportSettings settings;
  private final int fanIn;
  private final Map<SiteReport, TableFile> files = new LinkedHashMap<>();
  private final RunBuffer largestFirst;

  private SiteFiles(ReportSettings settings, int fanIn) {
    this.settings = settings;
    this.fanIn = fanIn;
    this.largestFirst = new RunBuffer(settings.ledgers(), RunBuffer.LIMIT);
  }

  /** Starts all files. */
  static SiteFiles create(ReportSettings settings, int fanIn) throws IOException {
    SiteFiles started = new SiteFiles(settings, fanIn);
    try {
      for (SiteReport report : SiteReports.ALL) {
        started.files.put(report, settings.create(report.fileName(), report.columns()));
      }
    } catch (IOException e) {
      started.close();
      throw e;
    }
    return started;
  }

  @Override
  public void period(SiteReport.Subject subject) throws IOException {
    for (SiteReport report : SiteReports.OF_PERIOD) {
      write(report, subject);
    }
  }

  @Override
  public void site(SiteReport.Subject subject) throws IOException {
    for (SiteReport report : SiteReports.OF_SITE) {
      if (report instanceof SitesReport) {
        Iterator<TableRow> rows = report.rows(subject, settings.study()).iterator();
        byte[] order = mostArticlesFirst(subject);
        while (rows.hasNext()) {
          largestFirst.add(
              Ledger.BY_SITE, Run.Side.ROWS, subject.site(), order, rows.next().toBytes());
        }
      } else {
        write(report, subject);
      }
    }
  }

  private static byte[] mostArticlesFirst(SiteReport.Subject subject) {
    byte[] site = SortKey.of(subject.site());
    return ByteBuffer.allocate(Long.BYTES + site.length)
        .putLong(Long.MAX_VALUE - subject.tally().of(Measure.ARTICLES, 0))
        .put(site)
        .array();
  }

  private void write(SiteReport report, SiteReport.Subject subject) throws IOException {
    TableFile file = file(report);
    Iterator<TableRow> rows = report.rows(subject, settings.study()).iterator();
    while (rows.hasNext()) {
      file.add(rows.next());
    }
  }

  private TableFile file(SiteReport report) {
    TableFile file = files.get(report);
    if (file == null) {
      throw new IllegalStateException(report.fileName() + " is not being written");
    }
    return file;
  }

  /** Writes what is sorted, closes the files and says what they are. */
  List<WrittenFile> finish() throws IOException {
    List<String> runs = largestFirst.finish().stream().map(Run::file).toList();
    List<WrittenFile> written = new ArrayList<>();
    try (Merged sorted = Merged.open(Folder.at(settings.staging()), runs, fanIn)) {
      for (Map.Entry<SiteReport, TableFile> file : files.entrySet()) {
        while (file.getKey() instanceof SitesReport && sorted.hasNext()) {
          for (TableRow row : TableRow.all(sorted.next().value())) {
            file.getValue().add(row);
          }
        }
        written.add(file.getValue().finish());
      }
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    for (TableFile file : files.values()) {
      file.close();
    }
  }
}
