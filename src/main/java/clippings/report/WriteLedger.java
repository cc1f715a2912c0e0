package clippings.report;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes a ledger file to the staging folder. */
final class WriteLedger extends DoFn<KV<LedgerPart, Iterable<Run>>, WrittenFile> {
  private final LedgerWriter writer;

  WriteLedger(LedgerWriter writer) {
    this.writer = writer;
  }

  @ProcessElement
  public void process(
      @Element KV<LedgerPart, Iterable<Run>> runs, OutputReceiver<WrittenFile> files)
      throws IOException {
    files.output(writer.write(runs.getKey(), runs.getValue()));
  }
}
