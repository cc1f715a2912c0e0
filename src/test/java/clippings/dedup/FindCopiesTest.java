package clippings.dedup;

import static clippings.dedup.Articles.article;
import static clippings.dedup.Articles.day;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.AnnotatedArticle;
import clippings.article.ArticleId;
import clippings.article.CleanArticle;
import clippings.article.Copy;
import clippings.article.CopyKind;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Hit;
import clippings.article.KeptArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.coder.RecordCoder;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
class FindCopiesTest implements Serializable {
  private static final String STORY = words(1, 120);
  private static final String OTHER = words(2, 90);
  private static final String SHARED = words(3, 30);

  @TempDir private transient Path staging;

  @Test
  void everyArticleIsKeptOrACopy(TestPipeline pipeline) throws IOException {
    FindCopies.Result found =
        find(
            pipeline,
            0,
            article("b/late.txt", "One", "2024-03-02", STORY),
            article("a/exact.txt", "One", "2024-03-05", STORY),
            article("a/cut.txt", "Two", "2024-03-01", STORY.substring(0, 300)),
            article("c/other.txt", "Three", "2024-01-01", OTHER));

    PAssert.that(found.kept())
        .satisfies(
            checked(
                kept ->
                    assertThat(kept)
                        .extracting(KeptArticle::source, KeptArticle::copies, KeptArticle::dating)
                        .containsExactlyInAnyOrder(
                            tuple(
                                "b/late.txt",
                                2,
                                new Dating(day("2024-03-01").day(), DateSource.COPY)),
                            tuple("c/other.txt", 0, day("2024-01-01")))));
    PAssert.that(found.copies())
        .satisfies(
            checked(
                copies ->
                    assertThat(copies)
                        .containsExactlyInAnyOrder(
                            new Copy(
                                "a/exact.txt",
                                day("2024-03-05"),
                                CopyKind.EXACT,
                                1,
                                ArticleId.of("b/late.txt"),
                                "b/late.txt"),
                            new Copy(
                                "a/cut.txt",
                                day("2024-03-01"),
                                CopyKind.NEAR,
                                similarity(STORY.substring(0, 300), STORY),
                                ArticleId.of("b/late.txt"),
                                "b/late.txt"))));
    pipeline.run();
  }

  @Test
  void theMentionsOfARecycledPassageAreRecycled(TestPipeline pipeline) throws IOException {
    Mention inShared = mention(2, Status.COUNTED);
    Mention inSharedToo = mention(2, Status.AMBIGUOUS);
    Mention inOwn = mention(3, Status.AMBIGUOUS);
    AnnotatedArticle later =
        article(
            new CleanArticle(
                "a.txt",
                "",
                "",
                Dating.UNDATED,
                List.of(
                    new Paragraph("The story so far", true),
                    new Paragraph(SHARED, false),
                    new Paragraph(OTHER, false))),
            inShared,
            inSharedToo,
            inOwn);

    FindCopies.Result found =
        find(pipeline, 8L << 30, later, article("b.txt", "", "2020-01-01", STORY, SHARED));

    PAssert.that(found.kept())
        .satisfies(
            checked(
                kept ->
                    assertThat(kept)
                        .extracting(
                            KeptArticle::source, KeptArticle::recycledPassages, KeptArticle::hits)
                        .containsExactlyInAnyOrder(
                            tuple("b.txt", List.of(), List.of()),
                            tuple(
                                "a.txt",
                                List.of(2),
                                List.of(
                                    new Hit(2, Kind.CAST, 7, Status.RECYCLED),
                                    new Hit(2, Kind.CAST, 7, Status.RECYCLED),
                                    new Hit(3, Kind.CAST, 7, Status.AMBIGUOUS))))));
    PAssert.that(found.copies()).satisfies(checked(none -> assertThat(none).isEmpty()));
    pipeline.run();
  }

  @Test
  void nothingGivesNothing(TestPipeline pipeline) throws IOException {
    FindCopies.Result found = find(pipeline, 0);

    PAssert.that(found.kept()).satisfies(checked(none -> assertThat(none).isEmpty()));
    PAssert.that(found.copies()).satisfies(checked(none -> assertThat(none).isEmpty()));
    pipeline.run();
  }

  /** Two articles in a file and in a bundle. */
  private FindCopies.Result find(TestPipeline pipeline, long bytes, AnnotatedArticle... articles)
      throws IOException {
    String folder = staging.toString();
    List<DigestFile> files = new ArrayList<>();
    List<KV<Integer, StagedBlob>> blobs = new ArrayList<>();
    for (int i = 0; i < articles.length; i += 2) {
      StagedKeys keys = new StagedKeys(folder, Partitions.of(bytes));
      try (DigestFile.Writer digests = DigestFile.in(folder)) {
        for (AnnotatedArticle article :
            List.of(articles).subList(i, Math.min(i + 2, articles.length))) {
          digests.add(Digest.of(article));
          keys.add(Digest.of(article));
        }
        files.add(digests.finish());
      }
      blobs.addAll(keys.finish());
    }
    KvCoder<Integer, StagedBlob> coder =
        KvCoder.of(VarIntCoder.of(), RecordCoder.of(StagedBlob.class));
    return pipeline
        .apply("Digests", Create.of(files).withCoder(RecordCoder.of(DigestFile.class)))
        .apply(
            FindCopies.withKeys(
                pipeline.apply("Keys", Create.of(blobs).withCoder(coder)), Partitions.of(bytes)));
  }

  private static Mention mention(int passage, Status status) {
    return new Mention(
        passage, passage, 0, Kind.CAST, 7, "Name", Rule.FULL, status, "Name in a sentence.");
  }

  private static double similarity(String copy, String kept) {
    return Articles.shingles(copy).containedIn(Articles.shingles(kept));
  }

  private interface Check<T> extends Serializable {
    void of(List<T> found);
  }

  private static <T> SerializableFunction<Iterable<T>, Void> checked(Check<T> check) {
    return found -> {
      check.of(StreamSupport.stream(found.spliterator(), false).toList());
      return null;
    };
  }
}
