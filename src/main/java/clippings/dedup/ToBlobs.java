package clippings.dedup;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;

/**
 * Writes what a step needs of its elements into one blob a bundle and partition, ready for {@code
 * GroupByKey}. The order of elements and the cut of bundles differ from run to run, so whoever
 * reads the blobs must not depend on the order of rows.
 *
 * @param <T> the element
 */
final class ToBlobs<T> extends DoFn<List<T>, KV<Integer, byte[]>> {

  /** Says which rows of an element go to which partition. */
  @FunctionalInterface
  interface Writer<T> extends Serializable {
    /**
     * Writes one element.
     *
     * @param context holds the side inputs
     */
    void write(T element, DoFn<List<T>, KV<Integer, byte[]>>.ProcessContext context, Blobs blobs);
  }

  private final int partitions;
  private final Writer<T> writer;
  private transient Blobs blobs = new Blobs();

  ToBlobs(Writer<T> writer) {
    this(Blobs.PARTITIONS, writer);
  }

  /** Writes to another number of partitions, see {@link Blobs#partitions}. */
  ToBlobs(int partitions, Writer<T> writer) {
    this.partitions = partitions;
    this.writer = writer;
  }

  @StartBundle
  public void startBundle() {
    blobs = new Blobs(partitions);
  }

  @ProcessElement
  public void write(ProcessContext context) {
    for (T element : context.element()) {
      writer.write(element, context, blobs);
      blobs.drainIfFull(context::output);
    }
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    blobs.drain(
        blob -> context.output(blob, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
  }
}
