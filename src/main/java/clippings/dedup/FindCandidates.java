package clippings.dedup;

import clippings.files.StagedBlob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Finds the pairs of bodies that are worth a comparison: those that share enough keys. */
final class FindCandidates
    extends PTransform<PCollection<KV<Integer, StagedBlob>>, PCollectionView<Iterable<byte[]>>> {
  private final int partitions;

  /** Pairs are spread over so many partitions. */
  FindCandidates(int partitions) {
    this.partitions = partitions;
  }

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<KV<Integer, StagedBlob>> keys) {
    return keys.apply("GroupByCandidateKey", GroupByKey.create())
        .apply("PairBodies", ParDo.of(new PairBodies(partitions)))
        .apply("GroupByPair", GroupByKey.create())
        .apply("ChoosePairs", ParDo.of(new ChoosePairs()))
        .apply("Candidates", View.asIterable());
  }

  private static final class PairBodies
      extends DoFn<KV<Integer, Iterable<StagedBlob>>, KV<Integer, StagedBlob>> {
    private final int partitions;

    PairBodies(int partitions) {
      this.partitions = partitions;
    }

    @ProcessElement
    public void pair(
        @Element KV<Integer, Iterable<StagedBlob>> partition,
        OutputReceiver<KV<Integer, StagedBlob>> out)
        throws IOException {
      List<StagedBlob> keys = new ArrayList<>();
      partition.getValue().forEach(keys::add);
      String folder = keys.get(0).folder();
      KeyRuns.pair(
          SharedKeys.read(StagedBlob.read(keys)),
          partitions,
          blobs -> StagedBlob.write(folder, blobs).forEach(out::output));
    }
  }

  private static final class ChoosePairs extends DoFn<KV<Integer, Iterable<StagedBlob>>, byte[]> {
    @ProcessElement
    public void choose(
        @Element KV<Integer, Iterable<StagedBlob>> partition, OutputReceiver<byte[]> out) {
      Blob pairs = new Blob();
      PairCounts counts = PairCounts.read(StagedBlob.read(partition.getValue()));
      for (BodyPair pair : counts.candidates()) {
        pairs.putLong(pair.first()).putLong(pair.second());
      }
      out.output(pairs.take());
    }
  }
}
