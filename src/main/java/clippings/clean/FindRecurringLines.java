package clippings.clean;

import clippings.coder.SideTable;
import clippings.files.StagedBlob;
import java.nio.ByteBuffer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Finds the lines that recur in several articles of one site, from what {@link StagedSightings}
 * wrote. What comes out makes a {@link SideTable} of {@link RecurringLines}:
 *
 * <pre>{@code
 * new SideTable<>(sightings.apply(new FindRecurringLines()), RecurringLines::read)
 * }</pre>
 */
public final class FindRecurringLines
    extends PTransform<PCollection<KV<Integer, StagedBlob>>, PCollectionView<Iterable<byte[]>>> {

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<KV<Integer, StagedBlob>> sightings) {
    return sightings
        .apply("GroupByHash", GroupByKey.create())
        .apply("KeepRecurring", ParDo.of(new RecurringFn()))
        .apply("Recurring", View.asIterable());
  }

  private static final class RecurringFn extends DoFn<KV<Integer, Iterable<StagedBlob>>, byte[]> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<StagedBlob>> part, OutputReceiver<byte[]> out) {
      LineSightings sightings = new LineSightings();
      StagedBlob.read(part.getValue()).forEach(sightings::addAll);
      out.output(bytes(sightings.recurring()));
    }

    private static byte[] bytes(long[] keys) {
      ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
      bytes.asLongBuffer().put(keys);
      return bytes.array();
    }
  }
}
