package clippings.report;

import clippings.files.Folder;
import clippings.report.table.OutputFile;
import clippings.report.table.TableFile;
import clippings.report.table.TableRow;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Adds the totals of all bundles up and writes the small reports to the staging folder. */
final class WriteTotals extends DoFn<KV<String, Iterable<String>>, WrittenFile> {
  private final ReportSettings settings;
  private final TreeMap<String, Long> skippedFiles;

  WriteTotals(ReportSettings settings, SortedMap<String, Long> skippedFiles) {
    this.settings = settings;
    this.skippedFiles = new TreeMap<>(skippedFiles);
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<String>> totalsFiles, OutputReceiver<WrittenFile> files)
      throws IOException {
    Totals totals = TotalsFile.sum(Folder.at(settings.staging()), totalsFiles.getValue());
    skippedFiles.forEach(totals::addSkipped);
    long rejected = totals.count(Measure.REJECTED);
    if (rejected > settings.maxRejected()) {
      throw new TooManyRejectedException(rejected, settings.maxRejected());
    }
    for (Report report : Reports.ALL) {
      files.output(write(report, totals));
    }
    files.output(writeNetwork(totals));
  }

  private WrittenFile writeNetwork(Totals totals) throws IOException {
    Folder staging = Folder.at(settings.staging());
    try (OutputFile file = OutputFile.create(staging, NetworkFile.FILE_NAME)) {
      NetworkFile.write(totals, settings.study(), file);
      return file.finish();
    }
  }

  private WrittenFile write(Report report, Totals totals) throws IOException {
    try (TableFile file = settings.create(report.fileName(), report.columns())) {
      Iterator<TableRow> rows = report.rows(totals, settings.study()).iterator();
      while (rows.hasNext()) {
        file.add(rows.next());
      }
      return file.finish();
    }
  }
}
