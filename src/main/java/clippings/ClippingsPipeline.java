package clippings;

import clippings.clean.FindRecurringLines;
import clippings.clean.RecurringLines;
import clippings.coder.BlobCoder;
import clippings.coder.SideTable;
import clippings.corpus.Chunk;
import clippings.corpus.ChunkReader;
import clippings.corpus.Corpus;
import clippings.corpus.ListChunks;
import clippings.dedup.DigestFile;
import clippings.dedup.FindCopies;
import clippings.files.StagedBlob;
import clippings.report.ReportInput;
import clippings.report.ReportSettings;
import clippings.report.WriteReports;
import clippings.study.Study;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * The whole job on one screen: read this first.
 *
 * <p>The corpus is read twice. The first pass learns which lines recur on a site; the second
 * cleans, matches and signs each article (see {@link ArticleWork}). Both are one with reading, and
 * what leaves them are small records without text: text is read, never shuffled. Of what is many
 * all the same, only places in files of the staging folder travel (see {@link DigestFile} and
 * {@link StagedBlob}).
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
    pipeline.getCoderRegistry().registerCoderForClass(byte[].class, BlobCoder.of());

    PCollection<Chunk> chunks = pipeline.apply("List", ListChunks.of(corpus, study));
    ChunkReader reader = ChunkReader.of(corpus, study);

    SideTable<RecurringLines> recurring =
        new SideTable<>(
            chunks
                .apply("Read to learn", ParDo.of(new LearnLines(reader, settings)))
                .apply("Find recurring lines", new FindRecurringLines()),
            RecurringLines::read);

    PCollectionTuple read =
        chunks.apply(
            "Read, clean, match, sign",
            ParDo.of(new DigestArticles(reader, recurring, settings))
                .withSideInputs(recurring.view())
                .withOutputTags(DigestArticles.DIGESTS, TupleTagList.of(DigestArticles.STAGED)));

    FindCopies.Result found =
        read.get(DigestArticles.DIGESTS)
            .apply("Find copies", FindCopies.inCorpusOf(corpus.bytes()));

    new ReportInput(read.get(DigestArticles.STAGED), found.kept(), found.copies(), corpus.skipped())
        .apply("Write reports", WriteReports.to(settings));
  }
}
