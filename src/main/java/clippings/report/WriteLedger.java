package clippings.report;

import clippings.files.Folder;
import clippings.report.ledger.LedgerPart;
import clippings.report.ledger.LedgerWriter;
import clippings.report.ledger.Run;
import clippings.report.ledger.UnlistedWriter;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Writes the ledger files of a group, and what is summed up of them, to the staging folder. What
 * only they know goes to the totals, as a {@link TotalsFile}.
 */
final class WriteLedger extends DoFn<KV<Integer, Iterable<Run>>, WrittenFile> {
  static final TupleTag<WrittenFile> FILES = new TupleTag<>("files") {};
  static final TupleTag<String> TOTALS = new TupleTag<>("totals") {};

  private final ReportSettings settings;
  private final LedgerWriter writer;
  private final SiteReportsWriter siteReports;
  private final UnlistedWriter unlisted;

  WriteLedger(ReportSettings settings) {
    this.settings = settings;
    this.writer = new LedgerWriter(settings.ledgers(), settings.study(), LedgerWriter.FAN_IN);
    this.siteReports = new SiteReportsWriter(settings, LedgerWriter.FAN_IN);
    this.unlisted = new UnlistedWriter(settings.ledgers(), LedgerWriter.FAN_IN);
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<Run>> runs, MultiOutputReceiver out)
      throws IOException {
    OutputReceiver<WrittenFile> files = out.get(FILES);
    Totals totals = new Totals();
    Map<LedgerPart, List<Run>> byFile = new LinkedHashMap<>();
    for (Run run : runs.getValue()) {
      byFile.computeIfAbsent(run.target(), unused -> new ArrayList<>()).add(run);
    }
    for (Map.Entry<LedgerPart, List<Run>> file : byFile.entrySet()) {
      switch (file.getKey().ledger()) {
        case BY_SITE -> siteReports.write(file.getValue()).forEach(files::output);
        case UNLISTED ->
            files.output(
                unlisted.write(file.getValue(), names -> totals.add(Measure.UNLISTED, names)));
        default -> files.output(writer.write(file.getKey(), file.getValue()));
      }
    }
    if (!totals.isEmpty()) {
      out.get(TOTALS).output(TotalsFile.write(Folder.at(settings.staging()), totals));
    }
  }
}
