package clippings.corpus;

import clippings.coder.Deal;
import clippings.coder.DealingCoder;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Deals the files of a corpus out as chunks, which a {@link ChunkReader} reads.
 *
 * <p>The files were listed at launch. Some hundred small ones make a chunk; a large file of lines
 * is cut into ranges that are read at the same time. Chunks are spread over the workers.
 *
 * <pre>{@code
 * PCollection<Chunk> chunks = pipeline.apply("List", ListChunks.of(corpus, study));
 * }</pre>
 */
public final class ListChunks extends PTransform<PBegin, PCollection<Chunk>> {
  private static final Coder<KV<Integer, Chunk>> NUMBERED =
      KvCoder.of(DealingCoder.of(), Chunk.CODER);

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
    List<KV<Integer, Chunk>> chunks = new ArrayList<>();
    for (Chunk chunk : chunking.chunks(corpus.list(), formats)) {
      chunks.add(KV.of(chunks.size(), chunk));
    }
    return input
        .apply("Chunks", Create.of(chunks).withCoder(NUMBERED))
        .apply("Spread chunks", new Deal<>());
  }
}
