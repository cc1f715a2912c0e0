package clippings.dedup;

import clippings.article.Copy;
import clippings.coder.RecordCoder;
import clippings.coder.SideTable;
import clippings.files.StagedBlob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Chooses the kept articles, on the cards of those articles only that have something in common. */
final class ResolveClusters extends PTransform<PCollection<DigestFile>, PCollectionTuple> {
  /** The copies, as they are reported. */
  static final TupleTag<Copy> COPIES = new TupleTag<>() {};

  /** What became of the articles, in blobs that {@link Verdicts#read} understands. */
  static final TupleTag<byte[]> VERDICTS = new TupleTag<>() {};

  private static final RecordCoder<Card> CARDS = RecordCoder.of(Card.class);

  private final SideTable<Candidates> candidates;
  private final SideTable<CopyGraph> graph;
  private final int partitions;

  ResolveClusters(SideTable<Candidates> candidates, SideTable<CopyGraph> graph, int partitions) {
    this.candidates = candidates;
    this.graph = graph;
    this.partitions = partitions;
  }

  @Override
  public PCollectionTuple expand(PCollection<DigestFile> digests) {
    SideTable<Candidates> candidates = this.candidates;
    SideTable<CopyGraph> graph = this.graph;
    return digests
        .apply(
            "Cards",
            ParDo.of(
                    new ToBlobs(
                        partitions,
                        (digest, context, blobs) ->
                            send(
                                digest,
                                candidates.in(context).repeated(),
                                graph.in(context),
                                blobs)))
                .withSideInputs(candidates.view(), graph.view()))
        .apply("GroupByComponent", GroupByKey.create())
        .apply(
            "ChooseKept",
            ParDo.of(new ChooseKept(graph))
                .withSideInputs(graph.view())
                .withOutputTags(COPIES, TupleTagList.of(VERDICTS)));
  }

  private static void send(Digest digest, LongTable repeated, CopyGraph graph, Blobs blobs) {
    if (graph.has(digest.body()) || repeated.has(digest.body())) {
      long component = graph.component(digest.body());
      blobs.of(Mix.of(component)).putLong(component).putBytes(encode(Card.of(digest)));
    }
  }

  private static byte[] encode(Card card) {
    try {
      return CoderUtils.encodeToByteArray(CARDS, card);
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  private static Card decode(byte[] card) {
    try {
      return CoderUtils.decodeFromByteArray(CARDS, card);
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  private static final class ChooseKept extends DoFn<KV<Integer, Iterable<StagedBlob>>, Copy> {
    private final SideTable<CopyGraph> graph;

    ChooseKept(SideTable<CopyGraph> graph) {
      this.graph = graph;
    }

    @ProcessElement
    public void choose(ProcessContext context) {
      Map<Long, List<Card>> components = new TreeMap<>();
      for (byte[] blob : StagedBlob.read(context.element().getValue())) {
        ByteBuffer in = ByteBuffer.wrap(blob);
        while (in.hasRemaining()) {
          components
              .computeIfAbsent(in.getLong(), unused -> new ArrayList<>())
              .add(decode(Blob.bytes(in)));
        }
      }
      Blob verdicts = new Blob();
      for (List<Card> component : components.values()) {
        for (Cluster cluster : Clusters.of(component, graph.in(context))) {
          cluster.report().forEach(context::output);
          Verdicts.write(cluster, verdicts);
        }
      }
      context.output(VERDICTS, verdicts.take());
    }
  }
}
