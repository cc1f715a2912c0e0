package clippings.report;

import clippings.article.Copy;
import clippings.article.KeptArticle;
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
 * @param staged what is said of every record before copies are known, see {@link ReportPart}
 * @param kept the articles that are counted
 * @param copies the others that were not rejected
 * @param skippedFiles how many files no format takes, by ending (such as {@code .pdf}; empty for
 *     none); known at launch
 */
public record ReportInput(
    PCollection<StagedPart> staged,
    PCollection<KeptArticle> kept,
    PCollection<Copy> copies,
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
        new TupleTag<StagedPart>("staged"), staged,
        new TupleTag<KeptArticle>("kept"), kept,
        new TupleTag<Copy>("copies"), copies);
  }
}
