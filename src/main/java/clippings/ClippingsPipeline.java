package clippings;

import clippings.article.AnnotatedArticle;
import clippings.clean.CleanArticles;
import clippings.clean.FindRecurringLines;
import clippings.clean.RecurringLines;
import clippings.corpus.Corpus;
import clippings.corpus.ReadCorpus;
import clippings.dedup.FindCopies;
import clippings.mention.FindMentions;
import clippings.report.ReportInput;
import clippings.report.ReportSettings;
import clippings.report.WriteReports;
import clippings.study.Study;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * The whole job on one screen: read this first.
 *
 * <p>The corpus is read twice. The first pass learns which lines recur on a site; the second
 * cleans, matches and signs each article. Both are fused with reading, and what leaves them are
 * small records without text: text is read, never shuffled.
 */
final class ClippingsPipeline {
  private ClippingsPipeline() {}

  /**
   * Adds the job to a pipeline.
   *
   * @param pipeline empty
   * @param corpus the files to read
   * @param settings study, output folder and form of the reports
   */
  static void build(Pipeline pipeline, Corpus corpus, ReportSettings settings) {
    Study study = settings.study();

    PCollectionView<RecurringLines> recurring =
        pipeline
            .apply("Read to learn", ReadCorpus.of(corpus, study))
            .apply("Find recurring lines", FindRecurringLines.of(study));

    CleanArticles.Result cleaned =
        pipeline
            .apply("Read", ReadCorpus.of(corpus, study))
            .apply("Clean", CleanArticles.with(study, recurring));
    PCollection<AnnotatedArticle> annotated =
        cleaned.articles().apply("Find mentions", FindMentions.of(study));
    FindCopies.Result found = annotated.apply("Find copies", FindCopies.inCorpusOf(corpus.bytes()));

    new ReportInput(
            annotated,
            found.kept(),
            found.copies(),
            cleaned.removed(),
            cleaned.rejections(),
            corpus.skipped())
        .apply("Write reports", WriteReports.to(settings));
  }
}
