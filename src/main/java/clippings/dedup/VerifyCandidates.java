package clippings.dedup;

import clippings.coder.Gather;
import clippings.coder.SideTable;
import clippings.dedup.CopyGraph.Edge;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Compares each candidate pair by {@link CopyRule}. Only signatures of candidates travel. */
final class VerifyCandidates
    extends PTransform<PCollection<List<Digest>>, PCollectionView<Iterable<byte[]>>> {
  private final SideTable<Candidates> candidates;

  VerifyCandidates(SideTable<Candidates> candidates) {
    this.candidates = candidates;
  }

  @Override
  public PCollectionView<Iterable<byte[]>> expand(PCollection<List<Digest>> digests) {
    SideTable<Candidates> candidates = this.candidates;
    return digests
        .apply(
            "Signatures",
            ParDo.of(
                    new ToBlobs<Digest>(
                        (digest, context, blobs) -> send(digest, candidates.in(context), blobs)))
                .withSideInputs(candidates.view()))
        .apply("GroupByBin", GroupByKey.create())
        .apply("Compare", ParDo.of(new Compare(candidates)).withSideInputs(candidates.view()))
        .apply("Graph", new Gather());
  }

  private static void send(Digest digest, Candidates candidates, Blobs blobs) {
    for (long[] route : candidates.routes().rows(digest.body())) {
      blobs.in((int) route[1]).putLong(digest.body()).putBytes(digest.signature());
    }
  }

  /** The edges between the bodies of one bin. */
  static List<Edge> compare(Map<Long, byte[]> signatures, List<long[]> pairs) {
    List<Edge> edges = new ArrayList<>();
    Map<Long, Shingles> last = new HashMap<>();
    for (long[] pair : pairs) {
      // Pairs come sorted: what stays the same from one to the next is not computed again.
      last.keySet().retainAll(List.of(pair[1]));
      Shingles first = last.computeIfAbsent(pair[1], body -> shingles(signatures, body));
      Shingles second = shingles(signatures, pair[2]);
      if (CopyRule.isCopy(first, second)) {
        edges.add(new Edge(pair[1], pair[2], first.containedIn(second)));
      }
      if (CopyRule.isCopy(second, first)) {
        edges.add(new Edge(pair[2], pair[1], second.containedIn(first)));
      }
    }
    return edges;
  }

  private static Shingles shingles(Map<Long, byte[]> signatures, long body) {
    return Shingles.of(signatures.getOrDefault(body, new byte[0]));
  }

  private static final class Compare
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private final SideTable<Candidates> candidates;

    Compare(SideTable<Candidates> candidates) {
      this.candidates = candidates;
    }

    @ProcessElement
    public void compare(ProcessContext context) {
      Map<Long, byte[]> signatures = new HashMap<>();
      for (byte[] blob : context.element().getValue()) {
        ByteBuffer in = ByteBuffer.wrap(blob);
        while (in.hasRemaining()) {
          signatures.put(in.getLong(), Blob.bytes(in));
        }
      }
      LongTable pairs = candidates.in(context).pairs();
      Blobs blobs = new Blobs();
      VerifyCandidates.compare(signatures, pairs.rows(context.element().getKey()))
          .forEach(edge -> edge.write(blobs.in(Blobs.ONE_WORKER)));
      blobs.drain(context::output);
    }
  }

  /** Reads what is gathered. */
  static CopyGraph graph(Iterable<byte[]> blobs) {
    List<Edge> edges = new ArrayList<>();
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        edges.add(Edge.read(in));
      }
    }
    return CopyGraph.of(edges);
  }
}
