package clippings.report;

import clippings.article.AnnotatedArticle;
import clippings.article.Copy;
import clippings.article.KeptArticle;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import java.util.Map;
import java.util.SortedMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * All that the reports are made of.
 *
 * @param annotated every record that was not rejected, with its text and mentions
 * @param kept the counted articles among them
 * @param copies the others
 * @param removed lines that cleaning dropped, also those of copies and rejected records
 * @param rejections records that were rejected, by any stage
 * @param skippedFiles how many files no format takes, by ending (such as {@code .pdf}; empty for
 *     none); known at launch
 */
public record ReportInput(
    PCollection<AnnotatedArticle> annotated,
    PCollection<KeptArticle> kept,
    PCollection<Copy> copies,
    PCollection<RemovedLine> removed,
    PCollection<Rejection> rejections,
    SortedMap<String, Long> skippedFiles)
    implements PInput {

  /**
   * Applies a transform to all of it.
   *
   * <p>Example: {@code new ReportInput(…).apply("Write reports", WriteReports.to(settings))}.
   */
  public <OutputT extends POutput> OutputT apply(
      String name, PTransform<ReportInput, OutputT> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  @Override
  public Pipeline getPipeline() {
    return kept.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.of(
        new TupleTag<AnnotatedArticle>("annotated"), annotated,
        new TupleTag<KeptArticle>("kept"), kept,
        new TupleTag<Copy>("copies"), copies,
        new TupleTag<RemovedLine>("removed"), removed,
        new TupleTag<Rejection>("rejections"), rejections);
  }
}
