package clippings.report;

import clippings.coder.Packed;
import clippings.progress.Notes;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;

/**
 * Collects what a bundle of records adds to the reports.
 *
 * @param <T> the record
 */
final class Collect<T> extends DoFn<T, StagedPart> {
  private final Packed<Collector<T>> collector;
  private final Packed<ReportSettings> settings;
  private final Notes notes;
  private transient ReportPart part;

  Collect(Collector<T> collector, ReportSettings settings) {
    this.collector = Packed.of(collector);
    this.settings = Packed.of(settings);
    this.notes = new Notes(settings.staging());
    this.part = new ReportPart(settings);
  }

  @StartBundle
  public void start() {
    part = new ReportPart(settings.get());
    notes.writing();
  }

  @ProcessElement
  public void collect(@Element T record) throws IOException {
    part.add(record, collector.get());
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    context.output(part.finish(), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
  }
}
