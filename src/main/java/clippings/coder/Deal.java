package clippings.coder;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Deals elements out to the workers by their numbers, when all of them are there.
 *
 * <p>The direct runner makes one bundle of all that have the same number. That counts: it copies a
 * step for each bundle, and again whenever it looks whether a side input that the bundle waits for
 * is there. Bundles that are not there before do not wait. Example: see {@code ListChunks}.
 *
 * @param <T> the elements
 */
public final class Deal<T> extends PTransform<PCollection<KV<Integer, T>>, PCollection<T>> {

  @Override
  @SuppressWarnings("unchecked") // Of pairs the coder is one of pairs.
  public PCollection<T> expand(PCollection<KV<Integer, T>> numbered) {
    return numbered
        .apply("ByNumber", GroupByKey.create())
        .apply("Dealt", ParDo.of(new Dealt<T>()))
        .setCoder(((KvCoder<Integer, T>) numbered.getCoder()).getValueCoder());
  }

  private static final class Dealt<T> extends DoFn<KV<Integer, Iterable<T>>, T> {
    @ProcessElement
    public void deal(@Element KV<Integer, Iterable<T>> elements, OutputReceiver<T> out) {
      elements.getValue().forEach(out::output);
    }
  }
}
