package clippings.corpus;

import clippings.article.ReadRecord;
import clippings.coder.Packed;
import clippings.study.Study;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Reads every record of a corpus: each ends as one article or one rejection.
 *
 * <p>The files were listed at launch. Some hundred small ones make a chunk; a large file of lines
 * is cut into ranges that are read at the same time, for which its line breaks are counted first.
 * Chunks are spread over the workers, and what is read is fused with what follows.
 *
 * <pre>{@code
 * PCollection<ReadRecord> records = pipeline.apply("Read", ReadCorpus.of(corpus, study));
 * }</pre>
 */
public final class ReadCorpus extends PTransform<PBegin, PCollection<ReadRecord>> {
  private final transient Corpus corpus;
  private final transient Study study;
  private final transient Chunking chunking;

  private ReadCorpus(Corpus corpus, Study study, Chunking chunking) {
    this.corpus = corpus;
    this.study = study;
    this.chunking = chunking;
  }

  /**
   * Reads a corpus for a study.
   *
   * @param corpus what to read
   * @param study its names of fields, and the dates that are believed
   */
  public static ReadCorpus of(Corpus corpus, Study study) {
    return new ReadCorpus(corpus, study, Chunking.DEFAULT);
  }

  ReadCorpus withChunking(Chunking other) {
    return new ReadCorpus(corpus, study, other);
  }

  @Override
  public PCollection<ReadRecord> expand(PBegin input) {
    Formats formats = Formats.of(study, corpus.recordLimit());
    Packed<PartReader> reader = Packed.of(new PartReader(formats));
    List<Chunk> chunks = chunking.chunks(corpus.list(), formats);
    PCollectionView<Iterable<NewlineCounts>> newlines =
        input
            .apply("List ranges", Create.of(chunking.ranges(chunks)).withCoder(Chunk.CODER))
            .apply("Spread ranges", Reshuffle.viaRandomKey())
            .apply("Count newlines", ParDo.of(new CountNewlines(reader)))
            .apply("Newlines", View.asIterable());
    return input
        .apply("List chunks", Create.of(chunks).withCoder(Chunk.CODER))
        .apply("Spread chunks", Reshuffle.viaRandomKey())
        .apply("Read chunks", ParDo.of(new ReadChunk(reader, newlines)).withSideInputs(newlines));
  }
}
