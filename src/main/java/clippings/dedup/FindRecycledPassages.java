package clippings.dedup;

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

/** Finds the passages that several kept articles have, and the earliest article of each. */
final class FindRecycledPassages
    extends PTransform<PCollection<DigestFile>, PCollectionView<Iterable<byte[]>>> {
  private final SideTable<Verdicts> verdicts;
  private final int partitions;

  /** Looks at the articles that are kept by {@code verdicts}, passages in so many partitions. */
  FindRecycledPassages(SideTable<Verdicts> verdicts, int partitions) {
    this.verdicts = verdicts;
    this.partitions = partitions;
  }

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<DigestFile> digests) {
    SideTable<Verdicts> verdicts = this.verdicts;
    return digests
        .apply(
            "Passages",
            ParDo.of(
                    new ToBlobs(
                        partitions,
                        (digest, context, blobs) ->
                            verdicts
                                .in(context)
                                .judge(digest)
                                .ifPresent(kept -> PassageOwners.write(kept, blobs))))
                .withSideInputs(verdicts.view()))
        .apply("GroupByPassage", GroupByKey.create())
        .apply("FindOwners", ParDo.of(new FindOwners()))
        .apply("Owners", View.asIterable());
  }

  private static final class FindOwners extends DoFn<KV<Integer, Iterable<StagedBlob>>, byte[]> {
    @ProcessElement
    public void find(
        @Element KV<Integer, Iterable<StagedBlob>> partition, OutputReceiver<byte[]> out) {
      PassageOwners owners = new PassageOwners();
      StagedBlob.read(partition.getValue()).forEach(blob -> owners.read(ByteBuffer.wrap(blob)));
      Blob shared = new Blob();
      owners.writeShared(shared);
      out.output(shared.take());
    }
  }
}
