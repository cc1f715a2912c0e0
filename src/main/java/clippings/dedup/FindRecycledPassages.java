package clippings.dedup;

import clippings.coder.Gather;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Finds the passages that several kept articles have, and the earliest article of each. */
final class FindRecycledPassages
    extends PTransform<PCollection<List<KeptDigest>>, PCollectionView<Iterable<byte[]>>> {

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<List<KeptDigest>> kept) {
    return kept.apply(
            "Passages",
            ParDo.of(
                new ToBlobs<KeptDigest>(
                    (article, context, blobs) -> PassageOwners.write(article, blobs))))
        .apply("GroupByPassage", GroupByKey.create())
        .apply("FindOwners", ParDo.of(new FindOwners()))
        .apply("Owners", new Gather());
  }

  private static final class FindOwners
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    @ProcessElement
    public void find(
        @Element KV<Integer, Iterable<byte[]>> partition, OutputReceiver<KV<Integer, byte[]>> out) {
      PassageOwners owners = new PassageOwners();
      partition.getValue().forEach(blob -> owners.read(ByteBuffer.wrap(blob)));
      Blobs blobs = new Blobs();
      owners.writeShared(blobs);
      blobs.drain(out::output);
    }
  }

  /** Reads what is gathered: passage, number of its earliest article. */
  static LongTable owners(Iterable<byte[]> blobs) {
    List<long[]> rows = new ArrayList<>();
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        rows.add(new long[] {in.getLong(), in.getLong()});
      }
    }
    return LongTable.of(2, rows);
  }
}
