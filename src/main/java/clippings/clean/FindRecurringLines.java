package clippings.clean;

import clippings.article.RawArticle;
import clippings.coder.BlobCoder;
import clippings.coder.Gather;
import clippings.coder.SideTable;
import clippings.study.Study;
import java.nio.ByteBuffer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Finds the lines that recur in several articles of one site.
 *
 * <p>The first pass over the corpus: of the text only hashes leave it, gathered a bundle at a time
 * and spread over few keys. What comes out makes a {@link SideTable} of {@link RecurringLines}:
 *
 * <pre>{@code
 * new SideTable<>(raw.apply(FindRecurringLines.of(study)), RecurringLines::read)
 * }</pre>
 */
public final class FindRecurringLines
    extends PTransform<PCollection<RawArticle>, PCollectionView<Iterable<byte[]>>> {
  private static final int PARTS = 32;

  private final Study study;

  private FindRecurringLines(Study study) {
    this.study = study;
  }

  /** Looks at lines as {@link Cleaner} does for the same study. */
  public static FindRecurringLines of(Study study) {
    return new FindRecurringLines(study);
  }

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<RawArticle> articles) {
    return articles
        .apply("CountLines", ParDo.of(new CountLinesFn(study, PARTS)))
        .setCoder(KvCoder.of(VarIntCoder.of(), BlobCoder.of()))
        .apply("GroupByHash", GroupByKey.create())
        .apply("KeepRecurring", ParDo.of(new RecurringFn()))
        .apply("Recurring", new Gather());
  }

  private static final class RecurringFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> part, OutputReceiver<KV<Integer, byte[]>> out) {
      LineSightings sightings = new LineSightings();
      part.getValue().forEach(sightings::addAll);
      out.output(KV.of(part.getKey(), bytes(sightings.recurring())));
    }

    private static byte[] bytes(long[] keys) {
      ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
      bytes.asLongBuffer().put(keys);
      return bytes.array();
    }
  }
}
