package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.article.RemovedLine;
import clippings.coder.RecordCoder;
import clippings.coder.SideTable;
import clippings.files.StagedBlob;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
class FindRecurringLinesTest {
  private static final String SITE = "post.example";

  @TempDir private Path staging;

  @Test
  void linesOfThreeArticlesOfASiteAreDroppedFromEach(TestPipeline pipeline) {
    holds(
        removed(
            pipeline,
            Create.of(
                Pages.record("1", SITE, "", ONE, "Spray factor: salty", TWO),
                Pages.record("2", SITE, "", TWO, "Spray factor: salty", THREE),
                Pages.record("3", SITE, "", FOUR, "Spray factor: salty", ONE + " " + TWO))),
        new RemovedLine("1", 2, Reason.RECURRING_LINE, "Spray factor: salty"),
        new RemovedLine("2", 2, Reason.RECURRING_LINE, "Spray factor: salty"),
        new RemovedLine("3", 2, Reason.RECURRING_LINE, "Spray factor: salty"));
    pipeline.run();
  }

  @Test
  void linesOfTwoArticlesStay(TestPipeline pipeline) {
    holds(
        removed(
            pipeline,
            Create.of(
                Pages.record("1", SITE, "", ONE, "Spray factor: salty", TWO),
                Pages.record("2", SITE, "", TWO, "Spray factor: salty", THREE))));
    pipeline.run();
  }

  @Test
  void anEmptyCorpusIsNoFault(TestPipeline pipeline) {
    holds(removed(pipeline, Create.empty(RecordCoder.of(RawArticle.class))));
    pipeline.run();
  }

  /** The lines that a cleaner drops which looks into what was found. */
  private PCollection<RemovedLine> removed(
      TestPipeline pipeline, PTransform<PBegin, PCollection<RawArticle>> articles) {
    PCollection<RawArticle> raw = pipeline.apply("Articles", articles);
    SideTable<RecurringLines> recurring =
        new SideTable<>(
            raw.apply("Look", ParDo.of(new LookFn(staging.toString())))
                .apply("FindRecurringLines", new FindRecurringLines()),
            RecurringLines::read);
    return raw.apply("Clean", ParDo.of(new CleanFn(recurring)).withSideInputs(recurring.view()));
  }

  private static final class LookFn extends DoFn<RawArticle, KV<Integer, StagedBlob>> {
    private final String staging;

    LookFn(String staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void look(@Element RawArticle article, OutputReceiver<KV<Integer, StagedBlob>> out)
        throws IOException {
      StagedSightings sightings = new StagedSightings(Pages.STUDY, staging);
      sightings.add(article);
      sightings.finish().forEach(out::output);
    }
  }

  private static final class CleanFn extends DoFn<RawArticle, RemovedLine> {
    private final SideTable<RecurringLines> recurring;

    CleanFn(SideTable<RecurringLines> recurring) {
      this.recurring = recurring;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      new Cleaner(Pages.STUDY, recurring.in(context))
          .clean(context.element())
          .removed()
          .forEach(context::output);
    }
  }

  private static void holds(PCollection<RemovedLine> lines, RemovedLine... expected) {
    PAssert.that(lines)
        .satisfies(
            found -> {
              assertThat(found).containsExactlyInAnyOrder(expected);
              return null;
            });
  }
}
