package clippings;

import clippings.clean.FindRecurringLines;
import clippings.clean.RecurringLines;
import clippings.coder.BlobCoder;
import clippings.coder.Deal;
import clippings.coder.DealingCoder;
import clippings.coder.SideTable;
import clippings.corpus.Chunk;
import clippings.corpus.ChunkReader;
import clippings.corpus.Corpus;
import clippings.corpus.FirstLines;
import clippings.corpus.ListChunks;
import clippings.dedup.DigestFile;
import clippings.dedup.FindCopies;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import clippings.report.ReportInput;
import clippings.report.ReportSettings;
import clippings.report.WriteReports;
import clippings.study.Study;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * The whole job on one screen: read this first.
 *
 * <p>The corpus is read twice. The first pass learns which lines recur on a site, and counts the
 * lines of large files, which are read in parts; the second cleans, matches and signs each article
 * (see {@link ArticleWork}). Both are one with reading, and what leaves them are small records
 * without text: text is read, never shuffled. Of what is many all the same, only places in files of
 * the staging folder travel (see {@link DigestFile} and {@link StagedBlob}).
 */
final class ClippingsPipeline {
  private ClippingsPipeline() {}

  /**
   * Adds the job to a pipeline.
   *
   * @param pipeline empty
   * @param corpus the files to read
   * @param selection which records are left out
   * @param settings study, output folder and form of the reports
   */
  static void build(
      Pipeline pipeline, Corpus corpus, Selection selection, ReportSettings settings) {
    Study study = settings.study();
    Partitions partitions = Partitions.of(corpus.bytes());
    pipeline.getCoderRegistry().registerCoderForClass(byte[].class, BlobCoder.of());
    // Chunks and partitions are dealt out by their number.
    pipeline.getCoderRegistry().registerCoderForClass(Integer.class, DealingCoder.of());

    PCollection<Chunk> chunks = pipeline.apply("List", ListChunks.of(corpus, study));
    ChunkReader reader = ChunkReader.of(corpus, study);

    PCollectionTuple learned =
        chunks.apply(
            "Read to learn",
            ParDo.of(new LearnLines(reader, settings, partitions))
                .withOutputTags(LearnLines.SIGHTINGS, TupleTagList.of(LearnLines.LINE_COUNTS)));
    SideTable<FirstLines> firstLines =
        new SideTable<>(
            learned.get(LearnLines.LINE_COUNTS).apply("Number lines", View.asIterable()),
            FirstLines::read);
    SideTable<RecurringLines> recurring =
        new SideTable<>(
            learned
                .get(LearnLines.SIGHTINGS)
                .apply("Find recurring lines", new FindRecurringLines()),
            RecurringLines::read);

    PCollectionTuple read =
        chunks.apply(
            "Read, clean, match, sign",
            ParDo.of(
                    new DigestArticles(
                        reader, firstLines, recurring, selection, settings, partitions))
                .withSideInputs(firstLines.view(), recurring.view())
                .withOutputTags(
                    DigestArticles.DIGESTS,
                    TupleTagList.of(DigestArticles.KEYS).and(DigestArticles.STAGED)));

    FindCopies.Result found =
        read.get(DigestArticles.DIGESTS)
            .apply("Deal out digests", new Deal<>())
            .apply("Find copies", FindCopies.withKeys(read.get(DigestArticles.KEYS), partitions));

    new ReportInput(read.get(DigestArticles.STAGED), found.kept(), found.copies(), corpus.skipped())
        .apply("Write reports", WriteReports.to(settings));
  }
}
