package clippings.dedup;

import clippings.files.StagedBlob;
import java.io.IOException;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;

/**
 * Writes what a step needs of the digests into one blob a bundle and partition, ready for {@code
 * GroupByKey}. The order of elements and the cut of bundles differ from run to run, so whoever
 * reads the blobs must not depend on the order of rows.
 */
final class ToBlobs extends DoFn<DigestFile, KV<Integer, StagedBlob>> {

  /** Says which rows of a digest go to which partition. */
  @FunctionalInterface
  interface Writer extends Serializable {
    /**
     * Writes one digest.
     *
     * @param context holds the side inputs
     */
    void write(
        Digest digest,
        DoFn<DigestFile, KV<Integer, StagedBlob>>.ProcessContext context,
        Blobs blobs);
  }

  private final Writer writer;
  private final int partitions;
  private transient Blobs blobs = new Blobs(1);
  private transient String folder = "";

  /**
   * A step that writes.
   *
   * @param partitions so many blobs a bundle
   */
  ToBlobs(int partitions, Writer writer) {
    this.partitions = partitions;
    this.writer = writer;
  }

  @StartBundle
  public void startBundle() {
    blobs = new Blobs(partitions);
    folder = "";
  }

  @ProcessElement
  public void write(ProcessContext context) throws IOException {
    folder = context.element().folder();
    context
        .element()
        .read(
            digest -> {
              writer.write(digest, context, blobs);
              if (blobs.isFull()) {
                StagedBlob.write(folder, blobs.take()).forEach(context::output);
              }
            });
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) throws IOException {
    if (folder.isEmpty()) {
      return; // All elements wait for a side input.
    }
    for (KV<Integer, StagedBlob> blob : StagedBlob.write(folder, blobs.take())) {
      context.output(blob, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
    }
  }
}
