package clippings.report;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes a ledger file, or the reports by site, to the staging folder. */
final class WriteLedger extends DoFn<KV<LedgerPart, Iterable<Run>>, WrittenFile> {
  private final LedgerWriter writer;
  private final SiteReportsWriter siteReports;

  WriteLedger(LedgerWriter writer, SiteReportsWriter siteReports) {
    this.writer = writer;
    this.siteReports = siteReports;
  }

  @ProcessElement
  public void process(
      @Element KV<LedgerPart, Iterable<Run>> runs, OutputReceiver<WrittenFile> files)
      throws IOException {
    if (runs.getKey().ledger() == Ledger.BY_SITE) {
      siteReports.write(runs.getValue()).forEach(files::output);
    } else {
      files.output(writer.write(runs.getKey(), runs.getValue()));
    }
  }
}
