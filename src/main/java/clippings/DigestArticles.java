package clippings;

import clippings.clean.RecurringLines;
import clippings.coder.Packed;
import clippings.coder.SideTable;
import clippings.corpus.Chunk;
import clippings.corpus.ChunkReader;
import clippings.dedup.Digest;
import clippings.report.ReportPart;
import clippings.report.ReportSettings;
import clippings.report.StagedPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads, cleans, matches and signs, all in one step: text goes in, and what goes out has none.
 *
 * <p>As steps of their own they would hand the text on, and a runner may encode all that a step
 * puts out for the consumers of each output, and store it between two steps of which the later has
 * a side input.
 */
final class DigestArticles extends DoFn<Chunk, List<Digest>> {
  static final TupleTag<List<Digest>> DIGESTS = new TupleTag<>("digests") {};
  static final TupleTag<StagedPart> STAGED = new TupleTag<>("staged") {};

  /**
   * Digests of one element. They wait for several side inputs, and the direct runner looks at each
   * waiting element again and again until these are there: fewer elements take less of that time.
   */
  private static final int TOGETHER = 64;

  private final Counter cleaned = Metrics.counter("clippings", "cleaned");
  private final ChunkReader reader;
  private final SideTable<RecurringLines> recurring;
  private final Packed<ReportSettings> settings;
  private transient @Nullable ArticleWork work;
  private transient @Nullable ReportPart part;

  DigestArticles(ChunkReader reader, SideTable<RecurringLines> recurring, ReportSettings settings) {
    this.reader = reader;
    this.recurring = recurring;
    this.settings = Packed.of(settings);
  }

  @ProcessElement
  public void process(ProcessContext context) {
    ArticleWork ready = work;
    if (ready == null) {
      ready = new ArticleWork(settings.get().study(), recurring.in(context));
      work = ready;
    }
    ReportPart open = part;
    if (open == null) {
      open = new ReportPart(settings.get());
      part = open;
    }
    List<Digest> digests = new ArrayList<>(TOGETHER);
    reader.read(
        context.element(),
        ready.into(
            open,
            digest -> {
              cleaned.inc();
              digests.add(digest);
              if (digests.size() == TOGETHER) {
                context.output(List.copyOf(digests));
                digests.clear();
              }
            }));
    if (!digests.isEmpty()) {
      context.output(List.copyOf(digests));
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    if (part != null) {
      context.output(
          STAGED, part.finish(), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      part = null;
    }
  }
}
