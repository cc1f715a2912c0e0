package clippings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.clean.RecurringLines;
import clippings.corpus.RecordSink;
import clippings.dedup.Digest;
import clippings.report.ReportPart;
import clippings.report.ReportSettings;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleWorkTest {
  private static final String STORY =
      "Ada Lindqvist kept the light for forty years, and nobody in the harbour remembers a night"
          + " on which it was dark.";

  private final Path staging;
  private final List<Digest> digests = new ArrayList<>();

  ArticleWorkTest(@TempDir Path folder) {
    this.staging = folder.resolve(".staging");
  }

  @Test
  void anArticleBecomesADigestWithItsMentions() throws IOException, StudyException {
    work(false, sink -> sink.article(raw("a.txt", STORY)));

    assertThat(digests).hasSize(1);
    assertThat(digests.get(0).source()).isEqualTo("a.txt");
    assertThat(digests.get(0).words()).isEqualTo(21);
    assertThat(digests.get(0).hits()).isNotEmpty();
  }

  @Test
  void aRecordWithoutAParagraphAndOneThatWasRejectedBecomeNone()
      throws IOException, StudyException {
    work(
        false,
        sink -> {
          sink.article(raw("404", "Home", "Page not found"));
          sink.rejection(new Rejection("b.txt", "empty file", ""));
        });

    assertThat(digests).isEmpty();
    assertThat(staged()).contains("no paragraph left").contains("empty file");
  }

  @Test
  void aRecordThatIsLeftOutIsInNoReportAlsoIfOnlyADateLineTellsItsDay() throws Exception {
    Selection later = Selection.of(CommandLine.parse("--from=2024-07-16"));

    work(
        later,
        true,
        sink -> {
          sink.article(raw("a.txt", "Published July 15, 2024", STORY));
          sink.article(raw("b.txt", "Share on Facebook", STORY));
          sink.article(raw("404", "Home", "Page not found"));
        });
    assertThat(digests).isEmpty();
    assertThat(staged()).doesNotContain("forty years", "Facebook", "Home", "a.txt", "404");

    work(later, true, sink -> sink.article(raw("c.txt", "Published July 16, 2024", STORY)));
    assertThat(digests).extracting(Digest::source).containsExactly("c.txt");
  }

  @Test
  void textIsStagedOnlyIfALedgerWantsIt() throws IOException, StudyException {
    work(false, sink -> sink.article(raw("a.txt", "Share on Facebook", STORY)));
    assertThat(staged()).doesNotContain("forty years").doesNotContain("Facebook");

    work(true, sink -> sink.article(raw("a.txt", "Share on Facebook", STORY)));
    assertThat(staged()).contains("forty years").contains("Facebook");
  }

  private interface Records {
    void into(RecordSink sink);
  }

  private void work(boolean evidence, Records records) throws IOException, StudyException {
    work(Selection.ALL, evidence, records);
  }

  private void work(Selection selection, boolean evidence, Records records)
      throws IOException, StudyException {
    Files.createDirectories(staging);
    Path file = staging.resolve("../study.yaml").normalize();
    Files.writeString(file, "title: The light\ninput: x\ncast:\n  - name: Ada Lindqvist\n");
    Study study = StudyReader.read(file);
    ReportSettings settings =
        new ReportSettings(
            study,
            staging.resolve("..").normalize().toString(),
            staging.toString(),
            false,
            1,
            evidence,
            false,
            false,
            0,
            0);
    ReportPart part = new ReportPart(settings);
    records.into(new ArticleWork(study, RecurringLines.NONE, selection).into(part, digests::add));
    part.finish();
  }

  /** All that is in the staging folder, as far as it is text. */
  private String staged() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(staging)) {
      for (Path file : files.toList()) {
        text.append(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return text.toString();
  }

  private static RawArticle raw(String source, String... lines) {
    return new RawArticle(
        source,
        "",
        "",
        Dating.UNDATED,
        IntStream.range(0, lines.length).mapToObj(i -> new Line(i + 1, lines[i])).toList());
  }
}
