package clippings;

import clippings.clean.RecurringLines;
import clippings.coder.Packed;
import clippings.coder.SideTable;
import clippings.corpus.Chunk;
import clippings.corpus.ChunkReader;
import clippings.corpus.FirstLines;
import clippings.corpus.RecordSink;
import clippings.dedup.DigestFile;
import clippings.dedup.StagedKeys;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import clippings.progress.Notes;
import clippings.report.ReportPart;
import clippings.report.ReportSettings;
import clippings.report.StagedPart;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads, cleans, matches and signs, all in one step: text goes in, and what goes out has none.
 *
 * <p>As steps of their own they would hand the text on, and a runner may encode all that a step
 * puts out for the consumers of each output, and store it between two steps of which the later has
 * a side input.
 */
final class DigestArticles extends DoFn<Chunk, KV<Integer, DigestFile>> {
  static final TupleTag<KV<Integer, DigestFile>> DIGESTS = new TupleTag<>("digests") {};
  static final TupleTag<KV<Integer, StagedBlob>> KEYS = new TupleTag<>("keys") {};
  static final TupleTag<StagedPart> STAGED = new TupleTag<>("staged") {};

  private final ChunkReader reader;
  private final SideTable<FirstLines> firstLines;
  private final SideTable<RecurringLines> recurring;
  private final Selection selection;
  private final Packed<ReportSettings> settings;
  private final Partitions partitions;
  private final Notes notes;
  private transient @Nullable ArticleWork work;
  private transient @Nullable StagedKeys keys;
  private transient @Nullable ReportPart part;

  DigestArticles(
      ChunkReader reader,
      SideTable<FirstLines> firstLines,
      SideTable<RecurringLines> recurring,
      Selection selection,
      ReportSettings settings,
      Partitions partitions) {
    this.reader = reader;
    this.firstLines = firstLines;
    this.recurring = recurring;
    this.selection = selection;
    this.settings = Packed.of(settings);
    this.partitions = partitions;
    this.notes = new Notes(settings.staging());
  }

  @ProcessElement
  public void process(ProcessContext context) throws IOException {
    ArticleWork ready = work;
    if (ready == null) {
      ready = new ArticleWork(settings.get().study(), recurring.in(context), selection);
      work = ready;
    }
    StagedKeys keyed = keys == null ? new StagedKeys(settings.get().staging(), partitions) : keys;
    keys = keyed;
    ReportPart open = part == null ? new ReportPart(settings.get()) : part;
    part = open;
    try (DigestFile.Writer digests = DigestFile.in(settings.get().staging())) {
      RecordSink sink =
          ready.into(
              open,
              digest -> {
                digests.add(digest);
                keyed.add(digest);
              });
      reader.read(context.element(), firstLines.in(context), sink, bytes -> notes.read(2, bytes));
      DigestFile file = digests.finish();
      context.output(KV.of(Math.floorMod(file.name().hashCode(), partitions.small()), file));
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    notes.rest();
    if (part != null) {
      context.output(
          STAGED, part.finish(), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      part = null;
    }
    if (keys != null) {
      for (KV<Integer, StagedBlob> blob : keys.finish()) {
        context.output(KEYS, blob, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
    }
  }
}
