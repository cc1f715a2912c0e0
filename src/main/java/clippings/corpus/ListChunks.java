package clippings.corpus;

import clippings.study.Study;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Deals the files of a corpus out as chunks, which a {@link ChunkReader} reads.
 *
 * <p>The files were listed at launch. Some hundred small ones make a chunk; a large file of lines
 * is cut into ranges that are read at the same time, for which its line breaks are counted first.
 * Chunks are spread over the workers.
 *
 * <pre>{@code
 * PCollection<Chunk> chunks = pipeline.apply("List", ListChunks.of(corpus, study));
 * }</pre>
 */
public final class ListChunks extends PTransform<PBegin, PCollection<Chunk>> {
  private static final Coder<KV<Integer, Chunk>> KEYED = KvCoder.of(DealingKeys.CODER, Chunk.CODER);

  private final transient Corpus corpus;
  private final transient Study study;
  private final transient Chunking chunking;

  private ListChunks(Corpus corpus, Study study, Chunking chunking) {
    this.corpus = corpus;
    this.study = study;
    this.chunking = chunking;
  }

  /**
   * Lists a corpus for a study.
   *
   * @param corpus what to read
   * @param study its names of fields
   */
  public static ListChunks of(Corpus corpus, Study study) {
    return new ListChunks(corpus, study, Chunking.DEFAULT);
  }

  ListChunks withChunking(Chunking other) {
    return new ListChunks(corpus, study, other);
  }

  @Override
  public PCollection<Chunk> expand(PBegin input) {
    Formats formats = Formats.of(study, corpus.recordLimit());
    List<Chunk> chunks = chunking.chunks(corpus.list(), formats);
    PCollectionView<Iterable<NewlineCounts>> newlines =
        input
            .apply("Ranges", Create.of(DealingKeys.of(chunking.ranges(chunks))).withCoder(KEYED))
            .apply("Spread ranges", Reshuffle.of())
            .apply("Spread out ranges", Values.create())
            .apply("Count newlines", ParDo.of(new CountNewlines(ChunkReader.of(corpus, study))))
            .apply("Newlines", View.asIterable());
    return input
        .apply("Chunks", Create.of(DealingKeys.of(chunks)).withCoder(KEYED))
        .apply("Number lines", ParDo.of(new NumberLines(newlines)).withSideInputs(newlines))
        .apply("Spread chunks", Reshuffle.of())
        .apply("Spread out chunks", Values.create());
  }

  private static final class NumberLines extends DoFn<KV<Integer, Chunk>, KV<Integer, Chunk>> {
    private final PCollectionView<Iterable<NewlineCounts>> newlines;

    NumberLines(PCollectionView<Iterable<NewlineCounts>> newlines) {
      this.newlines = newlines;
    }

    @ProcessElement
    public void number(ProcessContext context) {
      Iterable<NewlineCounts> counts = context.sideInput(newlines);
      Chunk chunk =
          new Chunk(
              context.element().getValue().parts().stream()
                  .map(part -> part.startingAtLine(NewlineCounts.firstLine(part, counts)))
                  .toList());
      context.output(KV.of(context.element().getKey(), chunk));
    }
  }
}
