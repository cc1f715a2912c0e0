package clippings.report;

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

/** Writes the ledger files of a group, and what is summed up of them, to the staging folder. */
final class WriteLedger extends DoFn<KV<Integer, Iterable<Run>>, WrittenFile> {
  private final LedgerWriter writer;
  private final SiteReportsWriter siteReports;
  private final UnlistedWriter unlisted;

  WriteLedger(LedgerWriter writer, SiteReportsWriter siteReports, UnlistedWriter unlisted) {
    this.writer = writer;
    this.siteReports = siteReports;
    this.unlisted = unlisted;
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<Run>> runs, OutputReceiver<WrittenFile> files)
      throws IOException {
    Map<LedgerPart, List<Run>> byFile = new LinkedHashMap<>();
    for (Run run : runs.getValue()) {
      byFile.computeIfAbsent(run.target(), unused -> new ArrayList<>()).add(run);
    }
    for (Map.Entry<LedgerPart, List<Run>> file : byFile.entrySet()) {
      switch (file.getKey().ledger()) {
        case BY_SITE -> siteReports.write(file.getValue()).forEach(files::output);
        case UNLISTED -> files.output(unlisted.write(file.getValue()));
        default -> files.output(writer.write(file.getKey(), file.getValue()));
      }
    }
  }
}
