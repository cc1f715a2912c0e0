package clippings.report;

import clippings.coder.Packed;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.TupleTag;
import org.joda.time.Instant;

/**
 * Collects what a bundle of records adds to the reports: the runs and the totals that it wrote.
 *
 * @param <T> the record
 */
final class Collect<T> extends DoFn<T, Run> {
  static final TupleTag<Run> RUNS = new TupleTag<>("runs") {};
  static final TupleTag<String> TOTALS = new TupleTag<>("totals") {};

  private static final Instant ANY_TIME = BoundedWindow.TIMESTAMP_MIN_VALUE;

  private final Packed<Collector<T>> collector;
  private final Packed<ReportSettings> settings;
  private transient Totals totals = new Totals();
  private transient RunBuffer runs;

  Collect(Collector<T> collector, ReportSettings settings) {
    this.collector = Packed.of(collector);
    this.settings = Packed.of(settings);
    this.runs = new RunBuffer(settings, RunBuffer.LIMIT);
  }

  @StartBundle
  public void start() {
    totals = new Totals();
    runs = new RunBuffer(settings.get(), RunBuffer.LIMIT);
  }

  @ProcessElement
  public void collect(@Element T record) throws IOException {
    collector.get().collect(record, totals, runs);
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    for (Run run : runs.finish()) {
      context.output(RUNS, run, ANY_TIME, GlobalWindow.INSTANCE);
    }
    if (!totals.isEmpty()) {
      context.output(
          TOTALS,
          TotalsFile.write(Folder.at(settings.get().staging()), totals),
          ANY_TIME,
          GlobalWindow.INSTANCE);
    }
  }
}
