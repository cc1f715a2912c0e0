package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads the articles of chunks and passes over what is rejected: for a pass that only learns.
 *
 * <p>Example: {@code chunks.apply("Read to learn", ReadArticles.with(reader))}.
 */
public final class ReadArticles extends PTransform<PCollection<Chunk>, PCollection<RawArticle>> {
  private final ChunkReader reader;

  private ReadArticles(ChunkReader reader) {
    this.reader = reader;
  }

  /** Reads as {@code reader} does. */
  public static ReadArticles with(ChunkReader reader) {
    return new ReadArticles(reader);
  }

  @Override
  public PCollection<RawArticle> expand(PCollection<Chunk> chunks) {
    return chunks.apply("Read chunks", ParDo.of(new Read(reader)));
  }

  private static final class Read extends DoFn<Chunk, RawArticle> {
    private final ChunkReader reader;

    Read(ChunkReader reader) {
      this.reader = reader;
    }

    @ProcessElement
    public void read(@Element Chunk chunk, OutputReceiver<RawArticle> out) {
      reader.read(
          chunk,
          new RecordSink() {
            @Override
            public void article(RawArticle article) {
              out.output(article);
            }

            @Override
            public void rejection(Rejection rejection) {}
          });
    }
  }
}
