package clippings;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.clean.StagedSightings;
import clippings.coder.Packed;
import clippings.corpus.Chunk;
import clippings.corpus.ChunkReader;
import clippings.corpus.RecordSink;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import clippings.progress.Notes;
import clippings.report.ReportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads the corpus for the first time and notes which lines its articles have, and how many lines
 * there are in each part of a large file; what is rejected is passed over. One step for the same
 * reason as {@link DigestArticles}.
 */
final class LearnLines extends DoFn<Chunk, KV<Integer, StagedBlob>> {
  static final TupleTag<KV<Integer, StagedBlob>> SIGHTINGS = new TupleTag<>("sightings") {};
  static final TupleTag<byte[]> LINE_COUNTS = new TupleTag<>("line counts") {};

  private final ChunkReader reader;
  private final Packed<ReportSettings> settings;
  private final Partitions partitions;
  private final Notes notes;
  private transient @Nullable StagedSightings sightings;

  LearnLines(ChunkReader reader, ReportSettings settings, Partitions partitions) {
    this.reader = reader;
    this.settings = Packed.of(settings);
    this.partitions = partitions;
    this.notes = new Notes(settings.staging());
  }

  @ProcessElement
  public void process(@Element Chunk chunk, MultiOutputReceiver out) {
    StagedSightings open = sightings;
    if (open == null) {
      open = new StagedSightings(settings.get().study(), settings.get().staging(), partitions);
      sightings = open;
    }
    byte[] lineCounts = reader.readFirst(chunk, into(open), bytes -> notes.read(1, bytes));
    out.get(LINE_COUNTS).output(lineCounts);
  }

  private RecordSink into(StagedSightings open) {
    return new RecordSink() {
      @Override
      public void article(RawArticle article) {
        try {
          open.add(article);
        } catch (IOException e) {
          throw new UncheckedIOException("staging folder cannot be written to", e);
        }
      }

      @Override
      public void rejection(Rejection rejection) {}
    };
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    notes.rest();
    if (sightings != null) {
      for (KV<Integer, StagedBlob> blob : sightings.finish()) {
        context.output(blob, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
    }
  }
}
