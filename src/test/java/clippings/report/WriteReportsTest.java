package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.AnnotatedArticle;
import clippings.article.Copy;
import clippings.article.KeptArticle;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.coder.RecordCoder;
import clippings.study.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteReportsTest {
  private final Path folder;

  WriteReportsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyReportIsWrittenAndPublished() throws Exception {
    run(settings("out", 1, true, true));

    SortedMap<String, String> files = files("out");
    assertThat(files).hasSize(14);
  }

  private ReportSettings settings(String output, int parts, boolean evidence, boolean cleaned) {
    return new ReportSettings(
        SampleStudy.by(Period.MONTH),
        folder.resolve(output).toString(),
        folder.resolve(output).resolve(".staging").toString(),
        false,
        parts,
        evidence,
        cleaned,
        Integer.MAX_VALUE);
  }

  private static void run(ReportSettings settings) {
    Pipeline pipeline = Pipeline.create();
    PCollection<AnnotatedArticle> annotated =
        pipeline.apply("Annotated", create(SampleCorpus.annotated(), AnnotatedArticle.class));
    PCollection<KeptArticle> kept =
        pipeline.apply("Kept", create(SampleCorpus.kept(), KeptArticle.class));
    PCollection<Copy> copies = pipeline.apply("Copies", create(SampleCorpus.copies(), Copy.class));
    PCollection<RemovedLine> removed =
        pipeline.apply("Removed", create(SampleCorpus.removed(), RemovedLine.class));
    PCollection<Rejection> rejections =
        pipeline.apply("Rejections", create(SampleCorpus.rejections(), Rejection.class));
    new ReportInput(annotated, kept, copies, removed, rejections)
        .apply("Write reports", WriteReports.to(settings));
    pipeline.run().waitUntilFinish();
  }

  private static <T> Create.Values<T> create(List<T> records, Class<T> type) {
    return Create.of(records).withCoder(RecordCoder.of(type));
  }

  private SortedMap<String, String> files(String output) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder.resolve(output))) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
