package clippings.dedup;

import clippings.article.Copy;
import clippings.article.KeptArticle;
import clippings.coder.SideTable;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Counts each text once: separates copies from the articles that are kept, and marks the recycled
 * passages of the kept ones (rules.md, section 4).
 *
 * <p>Goes in: files of digests, in which each source is once, and the {@link StagedKeys} of the
 * same articles. Comes out: every article exactly once, as a {@link KeptArticle} or as a {@link
 * Copy}. The result does not depend on the order of the articles. Digests hold no text, and of them
 * signatures travel only where another article shares some 16 words in a row.
 *
 * <pre>{@code
 * FindCopies.Result found = digests.apply("Find copies", FindCopies.withKeys(keys));
 * PCollection<KeptArticle> kept = found.kept();
 * }</pre>
 */
public final class FindCopies extends PTransform<PCollection<DigestFile>, FindCopies.Result> {

  private final PCollection<KV<Integer, StagedBlob>> keys;
  private final Partitions partitions;

  private FindCopies(PCollection<KV<Integer, StagedBlob>> keys, Partitions partitions) {
    this.keys = keys;
    this.partitions = partitions;
  }

  /**
   * The stage.
   *
   * @param keys from {@link StagedKeys}, of all articles
   * @param partitions of the run
   */
  public static FindCopies withKeys(
      PCollection<KV<Integer, StagedBlob>> keys, Partitions partitions) {
    return new FindCopies(keys, partitions);
  }

  @Override
  public Result expand(PCollection<DigestFile> digests) {
    int small = partitions.small();
    SideTable<Candidates> candidates =
        new SideTable<>(
            keys.apply("FindCandidates", new FindCandidates(small)),
            blobs -> Candidates.of(LongTable.read(2, blobs), small));
    SideTable<CopyGraph> graph =
        new SideTable<>(
            digests.apply("VerifyCandidates", new VerifyCandidates(candidates, small)),
            blobs -> CopyGraph.of(LongTable.read(3, blobs)));
    PCollectionTuple resolved =
        digests.apply("ResolveClusters", new ResolveClusters(candidates, graph, small));
    SideTable<Verdicts> verdicts =
        new SideTable<>(
            resolved.get(ResolveClusters.VERDICTS).apply("Verdicts", View.asIterable()),
            Verdicts::read);
    SideTable<LongTable> owners =
        new SideTable<>(
            digests.apply(
                "FindRecycledPassages", new FindRecycledPassages(verdicts, partitions.large())),
            blobs -> LongTable.read(2, blobs));
    return new Result(
        digests.apply(
            "Keep",
            ParDo.of(new Keep(verdicts, owners)).withSideInputs(verdicts.view(), owners.view())),
        resolved.get(ResolveClusters.COPIES));
  }

  private static final class Keep extends DoFn<DigestFile, KeptArticle> {
    private final SideTable<Verdicts> verdicts;
    private final SideTable<LongTable> owners;

    Keep(SideTable<Verdicts> verdicts, SideTable<LongTable> owners) {
      this.verdicts = verdicts;
      this.owners = owners;
    }

    @ProcessElement
    public void keep(ProcessContext context) throws IOException {
      Verdicts known = verdicts.in(context);
      LongTable owned = owners.in(context);
      context
          .element()
          .read(digest -> known.judge(digest).ifPresent(kept -> context.output(kept.mark(owned))));
    }
  }

  /** Every article, kept or not. */
  public static final class Result implements POutput {
    private static final TupleTag<KeptArticle> KEPT = new TupleTag<>() {};
    private static final TupleTag<Copy> COPIES = new TupleTag<>() {};

    private final PCollection<KeptArticle> kept;
    private final PCollection<Copy> copies;

    private Result(PCollection<KeptArticle> kept, PCollection<Copy> copies) {
      this.kept = kept;
      this.copies = copies;
    }

    /** The articles that are counted. */
    public PCollection<KeptArticle> kept() {
      return kept;
    }

    /** The records that tell again what a kept article tells. */
    public PCollection<Copy> copies() {
      return copies;
    }

    @Override
    public Pipeline getPipeline() {
      return kept.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      return Map.of(KEPT, kept, COPIES, copies);
    }

    @Override
    public void finishSpecifyingOutput(
        String transformName, PInput input, PTransform<?, ?> transform) {}
  }
}
