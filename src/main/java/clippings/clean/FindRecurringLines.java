package clippings.clean;

import clippings.article.ReadRecord;
import clippings.study.Study;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Combine.BinaryCombineFn;
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
 * and spread over few keys. Example: {@code raw.apply("FindRecurringLines",
 * FindRecurringLines.of(study))}.
 */
public final class FindRecurringLines
    extends PTransform<PCollection<ReadRecord>, PCollectionView<RecurringLines>> {
  private static final int PARTS = 32;

  private final Study study;

  private FindRecurringLines(Study study) {
    this.study = study;
  }

  /** Looks at lines as {@link CleanArticles} does for the same study. */
  public static FindRecurringLines of(Study study) {
    return new FindRecurringLines(study);
  }

  @Override
  public PCollectionView<RecurringLines> expand(PCollection<ReadRecord> records) {
    return records
        .apply("CountLines", ParDo.of(new CountLinesFn(study, PARTS)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("GroupByHash", GroupByKey.create())
        .apply("KeepRecurring", ParDo.of(new RecurringFn()))
        .setCoder(SerializableCoder.of(RecurringLines.class))
        .apply("AsOneSet", Combine.globally(new UnionFn()).asSingletonView());
  }

  private static final class RecurringFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, RecurringLines> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> part, OutputReceiver<RecurringLines> out) {
      LineSightings sightings = new LineSightings();
      part.getValue().forEach(sightings::addAll);
      out.output(RecurringLines.of(List.of(sightings.recurring())));
    }
  }

  private static final class UnionFn extends BinaryCombineFn<RecurringLines> {
    @Override
    public RecurringLines identity() {
      return RecurringLines.NONE;
    }

    @Override
    public RecurringLines apply(RecurringLines left, RecurringLines right) {
      return left.union(right);
    }
  }
}
