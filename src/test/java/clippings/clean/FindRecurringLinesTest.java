package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.coder.RecordCoder;
import clippings.coder.SideTable;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  void whatArticlesOfASiteHaveInCommonIsFound(TestPipeline pipeline) {
    holds(
        recurring(
            pipeline,
            Create.of(
                Pages.record("1", SITE, "", ONE, "Spray factor: salty", TWO),
                Pages.record("2", SITE, "", TWO, "Spray factor: salty", THREE),
                Pages.record("3", SITE, "", FOUR, "Spray factor: salty", ONE + " " + TWO))),
        "1 Spray factor: salty",
        "2 Spray factor: salty",
        "3 Spray factor: salty");
    pipeline.run();
  }

  @Test
  void linesOfTwoArticlesStay(TestPipeline pipeline) {
    holds(
        recurring(
            pipeline,
            Create.of(
                Pages.record("1", SITE, "", ONE, "Spray factor: salty", TWO),
                Pages.record("2", SITE, "", TWO, "Spray factor: salty", THREE))));
    pipeline.run();
  }

  @Test
  void anEmptyCorpusIsNoFault(TestPipeline pipeline) {
    holds(recurring(pipeline, Create.empty(RecordCoder.of(RawArticle.class))));
    pipeline.run();
  }

  /** Source and text of the lines that recur on their site. */
  private PCollection<String> recurring(
      TestPipeline pipeline, PTransform<PBegin, PCollection<RawArticle>> articles) {
    PCollection<RawArticle> raw = pipeline.apply("Articles", articles);
    SideTable<RecurringLines> recurring =
        new SideTable<>(
            raw.apply("Look", ParDo.of(new LookFn(staging.toString())))
                .apply("FindRecurringLines", new FindRecurringLines()),
            RecurringLines::read);
    return raw.apply("Tell", ParDo.of(new TellFn(recurring)).withSideInputs(recurring.view()));
  }

  private static final class LookFn extends DoFn<RawArticle, KV<Integer, StagedBlob>> {
    private final String staging;

    LookFn(String staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void look(@Element RawArticle article, OutputReceiver<KV<Integer, StagedBlob>> out)
        throws IOException {
      StagedSightings sightings = new StagedSightings(Pages.STUDY, staging, Partitions.of(0));
      sightings.add(article);
      sightings.finish().forEach(out::output);
    }
  }

  private static final class TellFn extends DoFn<RawArticle, String> {
    private final SideTable<RecurringLines> recurring;

    TellFn(SideTable<RecurringLines> recurring) {
      this.recurring = recurring;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      RawArticle article = context.element();
      String[] lines = article.lines().stream().map(Line::text).toArray(String[]::new);
      List<Row> rows = Pages.rows(lines);
      RecurringLines.Of ofSite = recurring.in(context).of(article.site());
      for (int i = 0; i < rows.size(); i++) {
        if (ofSite.recurs(rows, i, true) > RecurringLines.NOT) {
          context.output(article.source() + " " + rows.get(i).text());
        }
      }
    }
  }

  private static void holds(PCollection<String> lines, String... expected) {
    PAssert.that(lines)
        .satisfies(
            found -> {
              assertThat(found).containsExactlyInAnyOrder(expected);
              return null;
            });
  }
}
