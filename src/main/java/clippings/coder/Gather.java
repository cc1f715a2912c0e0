package clippings.coder;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Makes all blobs visible to every worker, which builds a {@link SideTable} of them.
 *
 * <p>The table itself is never an element: a runner that sorts elements, as Flink does, has no
 * buffer for one of many megabytes.
 *
 * <p>An empty blob is always among them: the direct runner waits for ever for a side input of which
 * nothing was ever written, even if it has a default. Keys do not matter. Example: see {@link
 * SideTable}.
 */
public final class Gather
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollectionView<Iterable<byte[]>>> {

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<KV<Integer, byte[]>> blobs) {
    PCollection<byte[]> nothing =
        blobs
            .getPipeline()
            .apply("AtLeastNothing", Create.of(new byte[0]).withCoder(BlobCoder.of()));
    return PCollectionList.of(blobs.apply("Blobs", Values.create()))
        .and(nothing)
        .apply("AllBlobs", Flatten.pCollections())
        .apply("AsBlobs", View.asIterable());
  }
}
