package clippings.dedup;

import clippings.coder.RecordCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Makes one small table of all blobs for {@link Blobs#ONE_WORKER}, for every worker to look into.
 *
 * <p>An empty blob is always among them: the direct runner waits for ever for a side input of which
 * nothing was ever written, even if it has a default.
 *
 * @param <T> the table
 */
final class Gather<T> extends PTransform<PCollection<KV<Integer, byte[]>>, PCollectionView<T>> {
  private final SerializableFunction<Iterable<byte[]>, T> table;
  private final Class<T> type;

  private Gather(Class<T> type, SerializableFunction<Iterable<byte[]>, T> table) {
    this.type = type;
    this.table = table;
  }

  /**
   * Gathers the rows of all blobs.
   *
   * @param table reads them; must not depend on their order
   */
  static <T> Gather<T> into(Class<T> type, SerializableFunction<Iterable<byte[]>, T> table) {
    return new Gather<>(type, table);
  }

  @Override
  public PCollectionView<T> expand(PCollection<KV<Integer, byte[]>> blobs) {
    PCollection<KV<Integer, byte[]>> nothing =
        blobs
            .getPipeline()
            .apply(
                "AtLeastNothing",
                Create.of(KV.of(Blobs.ONE_WORKER, new byte[0]))
                    .withCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())));
    PCollection<T> gathered =
        PCollectionList.of(blobs)
            .and(nothing)
            .apply("AllBlobs", Flatten.pCollections())
            .apply("GatherBlobs", GroupByKey.create())
            .apply("BuildTable", ParDo.of(new Build<>(table)));
    return gathered.setCoder(RecordCoder.of(type)).apply("AsTable", View.asSingleton());
  }

  private static final class Build<T> extends DoFn<KV<Integer, Iterable<byte[]>>, T> {
    private final SerializableFunction<Iterable<byte[]>, T> table;

    Build(SerializableFunction<Iterable<byte[]>, T> table) {
      this.table = table;
    }

    @ProcessElement
    public void build(@Element KV<Integer, Iterable<byte[]>> all, OutputReceiver<T> out) {
      out.output(table.apply(all.getValue()));
    }
  }
}
