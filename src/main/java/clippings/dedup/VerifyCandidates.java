package clippings.dedup;

import clippings.coder.SideTable;
import clippings.dedup.CopyGraph.Edge;
import clippings.files.StagedBlob;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Compares each candidate pair by {@link CopyRule}. Only signatures of candidates travel. */
final class VerifyCandidates
    extends PTransform<PCollection<DigestFile>, PCollectionView<Iterable<byte[]>>> {
  private final SideTable<Candidates> candidates;
  private final int bins;

  VerifyCandidates(SideTable<Candidates> candidates, int bins) {
    this.candidates = candidates;
    this.bins = bins;
  }

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<DigestFile> digests) {
    SideTable<Candidates> candidates = this.candidates;
    return digests
        .apply(
            "Signatures",
            ParDo.of(
                    new ToBlobs(
                        bins,
                        (digest, context, blobs) -> send(digest, candidates.in(context), blobs)))
                .withSideInputs(candidates.view()))
        .apply("GroupByBin", GroupByKey.create())
        .apply("Compare", ParDo.of(new Compare(candidates)).withSideInputs(candidates.view()))
        .apply("Graph", View.asIterable());
  }

  private static void send(Digest digest, Candidates candidates, Blobs blobs) {
    for (long[] route : candidates.routes().rows(digest.body())) {
      blobs.in((int) route[1]).putLong(digest.body()).putBytes(digest.signature());
    }
  }

  /**
   * The edges between the bodies of one bin.
   *
   * @param signatures of all bodies of the bin; some may have their partners in another
   * @param pairs as in {@link Candidates#pairs()}
   */
  static List<Edge> compare(Map<Long, byte[]> signatures, LongTable pairs, long bin) {
    List<Edge> edges = new ArrayList<>();
    for (Map.Entry<Long, byte[]> body : signatures.entrySet()) {
      List<long[]> ofBin = pairs.rows(body.getKey()).stream().filter(p -> p[2] == bin).toList();
      // Many bodies travel to a bin only as the other one of a pair.
      Shingles first = Shingles.of(ofBin.isEmpty() ? new byte[0] : body.getValue());
      for (long[] pair : ofBin) {
        Shingles second = Shingles.of(signatures.getOrDefault(pair[1], new byte[0]));
        if (CopyRule.isCopy(first, second)) {
          edges.add(new Edge(pair[0], pair[1], first.containedIn(second)));
        }
        if (CopyRule.isCopy(second, first)) {
          edges.add(new Edge(pair[1], pair[0], second.containedIn(first)));
        }
      }
    }
    return edges;
  }

  private static final class Compare extends DoFn<KV<Integer, Iterable<StagedBlob>>, byte[]> {
    private final SideTable<Candidates> candidates;

    Compare(SideTable<Candidates> candidates) {
      this.candidates = candidates;
    }

    @ProcessElement
    public void compare(ProcessContext context) {
      Map<Long, byte[]> signatures = new HashMap<>();
      for (byte[] blob : StagedBlob.read(context.element().getValue())) {
        ByteBuffer in = ByteBuffer.wrap(blob);
        while (in.hasRemaining()) {
          signatures.put(in.getLong(), Blob.bytes(in));
        }
      }
      LongTable pairs = candidates.in(context).pairs();
      Blob edges = new Blob();
      VerifyCandidates.compare(signatures, pairs, context.element().getKey())
          .forEach(edge -> edge.write(edges));
      context.output(edges.take());
    }
  }
}
