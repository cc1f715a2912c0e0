package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.ReadRecord;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.coder.RecordCoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class FindRecurringLinesTest {
  private static final String SITE = "post.example";

  private static CleanArticles.Result clean(TestPipeline pipeline, RawArticle... articles) {
    PCollection<ReadRecord> raw =
        pipeline.apply("Create", Create.of(Arrays.stream(articles).map(ReadRecord::of).toList()));
    PCollectionView<RecurringLines> recurring =
        raw.apply("FindRecurringLines", FindRecurringLines.of(Pages.STUDY));
    return raw.apply("Clean", CleanArticles.with(Pages.STUDY, recurring));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> void holds(PCollection<T> collection, T... expected) {
    List<T> wanted = new ArrayList<>(Arrays.asList(expected));
    PAssert.that(collection)
        .satisfies(
            found -> {
              assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
              return null;
            });
  }

  private static CleanArticle article(String source, String... paragraphs) {
    return new CleanArticle(
        source,
        SITE,
        "",
        Dating.UNDATED,
        List.of(paragraphs).stream().map(text -> new Paragraph(text, false)).toList());
  }

  @Test
  void linesOfThreeArticlesOfASiteAreDroppedFromEach(TestPipeline pipeline) {
    CleanArticles.Result result =
        clean(
            pipeline,
            Pages.record("1", SITE, "", ONE, "Spray factor: salty", TWO),
            Pages.record("2", SITE, "", TWO, "Spray factor: salty", THREE),
            Pages.record("3", SITE, "", FOUR, "Spray factor: salty", ONE + " " + TWO));

    holds(
        result.articles(),
        article("1", ONE, TWO),
        article("2", TWO, THREE),
        article("3", FOUR, ONE + " " + TWO));
    holds(
        result.removed(),
        new RemovedLine("1", 2, "recurring line", "Spray factor: salty"),
        new RemovedLine("2", 2, "recurring line", "Spray factor: salty"),
        new RemovedLine("3", 2, "recurring line", "Spray factor: salty"));
    holds(result.rejections());
    pipeline.run();
  }

  @Test
  void aRecordWithoutAParagraphIsRejected(TestPipeline pipeline) {
    CleanArticles.Result result =
        clean(pipeline, Pages.record("404", SITE, "", "Home", "Page not found"));

    holds(result.articles());
    holds(result.rejections(), new Rejection("404", "no paragraph left", ""));
    holds(
        result.removed(),
        new RemovedLine("404", 1, "menu", "Home"),
        new RemovedLine("404", 2, "menu", "Page not found"));
    pipeline.run();
  }

  @Test
  void anEmptyCorpusIsNoFault(TestPipeline pipeline) {
    PCollection<ReadRecord> raw =
        pipeline.apply("Create", Create.empty(RecordCoder.of(ReadRecord.class)));
    PCollectionView<RecurringLines> recurring =
        raw.apply("FindRecurringLines", FindRecurringLines.of(Pages.STUDY));

    holds(raw.apply("Clean", CleanArticles.with(Pages.STUDY, recurring)).articles());
    pipeline.run();
  }
}
