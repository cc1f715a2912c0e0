package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.RawArticle;
import clippings.article.ReadRecord;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.coder.Packed;
import clippings.study.Study;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/**
 * Removes what is not the article (SPEC section 3).
 *
 * <p>Example: {@code raw.apply("Clean", CleanArticles.with(study, recurring)).articles()}.
 */
public final class CleanArticles extends PTransform<PCollection<ReadRecord>, CleanArticles.Result> {
  private static final TupleTag<CleanArticle> ARTICLES = new TupleTag<>("articles") {};
  private static final TupleTag<RemovedLine> REMOVED = new TupleTag<>("removed") {};
  private static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("rejections") {};

  private final Study study;
  private final PCollectionView<RecurringLines> recurring;

  private CleanArticles(Study study, PCollectionView<RecurringLines> recurring) {
    this.study = study;
    this.recurring = recurring;
  }

  /**
   * Cleans by the rules of a study.
   *
   * @param recurring from {@link FindRecurringLines}
   */
  public static CleanArticles with(Study study, PCollectionView<RecurringLines> recurring) {
    return new CleanArticles(study, recurring);
  }

  @Override
  public Result expand(PCollection<ReadRecord> records) {
    return new Result(
        records.apply(
            "DropFurniture",
            ParDo.of(new CleanFn(study, recurring))
                .withSideInputs(recurring)
                .withOutputTags(ARTICLES, TupleTagList.of(REMOVED).and(REJECTIONS))));
  }

  /** Each record once: as an article, or as a rejection; and each line that was dropped. */
  public static final class Result implements POutput {
    private final PCollectionTuple outputs;

    private Result(PCollectionTuple outputs) {
      this.outputs = outputs;
    }

    /** Articles without their furniture. */
    public PCollection<CleanArticle> articles() {
      return outputs.get(ARTICLES);
    }

    /** Lines that were dropped. */
    public PCollection<RemovedLine> removed() {
      return outputs.get(REMOVED);
    }

    /** Records that could not be read, and those of which no paragraph is left. */
    public PCollection<Rejection> rejections() {
      return outputs.get(REJECTIONS);
    }

    @Override
    public Pipeline getPipeline() {
      return outputs.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      return outputs.expand();
    }

    @Override
    public void finishSpecifyingOutput(
        String transformName, PInput input, PTransform<?, ?> transform) {
      outputs.finishSpecifyingOutput(transformName, input, transform);
    }
  }

  private static final class CleanFn extends DoFn<ReadRecord, CleanArticle> {
    private final Counter cleanedArticles = Metrics.counter("clippings", "cleaned");
    private final Packed<Study> study;
    private final PCollectionView<RecurringLines> recurring;
    private transient @Nullable Cleaner cleaner;

    CleanFn(Study study, PCollectionView<RecurringLines> recurring) {
      this.study = Packed.of(study);
      this.recurring = recurring;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) {
      context.element().rejections().forEach(out.get(REJECTIONS)::output);
      context.element().articles().forEach(article -> clean(article, context, out));
    }

    private void clean(RawArticle raw, ProcessContext context, MultiOutputReceiver out) {
      Cleaned cleaned = cleaner(context.sideInput(recurring)).clean(raw);
      cleanedArticles.inc();
      cleaned.removed().forEach(line -> out.get(REMOVED).output(line));
      if (cleaned.article().isPresent()) {
        out.get(ARTICLES).output(cleaned.article().get());
      } else {
        out.get(REJECTIONS).output(new Rejection(raw.source(), "no paragraph left", ""));
      }
    }

    /** There is one view, so one cleaner serves all bundles of this instance. */
    private Cleaner cleaner(RecurringLines lines) {
      Cleaner ready = cleaner;
      if (ready == null) {
        ready = new Cleaner(study.get(), lines);
        cleaner = ready;
      }
      return ready;
    }
  }
}
