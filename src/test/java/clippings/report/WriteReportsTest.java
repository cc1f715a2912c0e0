package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.article.AnnotatedArticle;
import clippings.article.Copy;
import clippings.article.KeptArticle;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.coder.RecordCoder;
import clippings.report.publication.ReservedOutput;
import clippings.study.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole transform on the records of {@link SampleCorpus}, held to the files in {@code
 * src/test/resources/clippings/report/expected}. These have plain line feeds.
 */
class WriteReportsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/clippings/report/expected");

  private final Path output;

  WriteReportsTest(@TempDir Path folder) {
    this.output = folder.resolve("out");
  }

  @Test
  void everyReportHasTheBytesOfItsGoldenFile() throws IOException {
    write(settings(1, true, true), new Random(1));

    assertThat(files(output)).isEqualTo(expected());
  }

  @Test
  void orderOfInputLocaleAndTimeZoneChangeNothing() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(settings(1, true, true), new Random(2));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(files(output)).isEqualTo(expected());
  }

  @Test
  void withoutEvidenceTheOtherReportsAreTheSame() throws IOException {
    write(settings(1, false, false), new Random(3));

    SortedMap<String, String> expected = expected();
    for (String left : List.of("mentions.csv", "removed.csv", "cleaned.jsonl", "manifest.json")) {
      expected.remove(left);
    }
    SortedMap<String, String> files = files(output);
    assertThat(files.remove("manifest.json")).doesNotContain("mentions", "removed", "cleaned");
    assertThat(files).isEqualTo(expected);
  }

  @Test
  void thePartsOfALedgerHoldTheSameRowsAndReplaceTheWholeOne() throws IOException {
    write(settings(1, true, true), new Random(4));
    write(settings(8, true, true), new Random(5));

    SortedMap<String, String> parts = files(output);
    SortedMap<String, String> whole = expected();
    assertThat(parts).doesNotContainKeys("articles.csv", "mentions.csv", "cleaned.jsonl");
    assertThat(parts.get("rejected.csv")).isEqualTo(whole.get("rejected.csv"));
    for (String ledger : List.of("articles", "copies", "mentions", "removed")) {
      List<String> rows = rows(whole, ledger + ".csv");
      List<String> header = List.of(rows.remove(0));
      List<String> rowsOfParts = new ArrayList<>();
      for (int part = 1; part <= 8; part++) {
        List<String> some = rows(parts, ledger + "-0000" + part + "-of-00008.csv");
        assertThat(some.subList(0, 1)).isEqualTo(header);
        rowsOfParts.addAll(some.subList(1, some.size()));
      }
      assertThat(rowsOfParts).containsExactlyInAnyOrderElementsOf(rows);
    }

    write(settings(1, true, true), new Random(6));
    assertThat(files(output)).isEqualTo(whole);
  }

  @Test
  void aByteOrderMarkStartsCsvFilesOnly() throws IOException {
    ReportSettings plain = settings(1, true, true);
    write(
        new ReportSettings(
            plain.study(), plain.output(), plain.staging(), true, 1, true, true, false, 0, 100),
        new Random(7));

    files(output)
        .forEach(
            (name, text) -> assertThat(text.startsWith("\uFEFF")).isEqualTo(name.endsWith(".csv")));
    assertThat(ReportReader.in(output.toString()).summary()).containsEntry("articles", "4");
  }

  @Test
  void noRecordsAtAllGiveReportsWithHeaders() throws IOException {
    write(settings(1, true, true), List.of(), List.of(), List.of(), List.of(), List.of());

    SortedMap<String, String> files = files(output);
    assertThat(files.keySet()).isEqualTo(expected().keySet());
    assertThat(files)
        .containsEntry("rejected.csv", "source,reason,detail\n")
        .containsEntry("cast_pairs.csv", "cast_member,other_member,articles,sentences,npmi\n")
        .containsEntry("cleaned.jsonl", "");
    assertThat(files.get("themes.csv")).contains("Set design,0,0,0,0,,,,,,\n");
    assertThat(files.get("summary.csv")).startsWith("measure,value\nrecords_read,0\n");
  }

  @Test
  void tooManyRejectedRecordsLeaveTheEarlierReportsAsTheyWere() throws IOException {
    write(settings(1, true, true), new Random(8));
    ReportSettings plain = settings(4, true, true);
    // Not where JUnit cleans up: workers of the job that failed may still write to it.
    String staging = Files.createTempDirectory("clippings").toString();
    ReportSettings strict =
        new ReportSettings(
            plain.study(), plain.output(), staging, false, 4, true, true, false, 0, 0);

    assertThatThrownBy(() -> write(strict, new Random(9)))
        .cause()
        .isInstanceOf(TooManyRejectedException.class)
        .hasMessageContaining("rejected records: 1, more than --maxRejected=0");

    assertThat(files(output)).isEqualTo(expected());
  }

  @Test
  void theReaderGivesRowsByColumn() throws IOException {
    write(settings(1, true, true), new Random(10));
    ReportReader reader = ReportReader.in(output.toString());

    assertThat(reader.summary())
        .containsEntry("first_date", "2024-01-31")
        .containsEntry("skipped_files.pdf", "2")
        .hasSize(24);
    assertThat(reader.rows("cast.csv"))
        .extracting(row -> row.get("cast_member"))
        .containsExactly("Ann Lee", "Bo Diaz", "'=Cy, \"C\" Ng");
    assertThat(reader.rows("themes.csv")).first().asString().contains("theme=Release date");
  }

  private ReportSettings settings(int parts, boolean evidence, boolean cleaned) {
    return new ReportSettings(
        SampleStudy.by(Period.MONTH),
        output.toString(),
        output.resolve(".staging").toString(),
        false,
        parts,
        evidence,
        cleaned,
        false,
        0,
        Integer.MAX_VALUE);
  }

  private static void write(ReportSettings settings, Random order) throws IOException {
    write(
        settings,
        shuffled(SampleCorpus.annotated(), order),
        shuffled(SampleCorpus.kept(), order),
        shuffled(SampleCorpus.copies(), order),
        shuffled(SampleCorpus.removed(), order),
        SampleCorpus.rejections());
  }

  private static void write(
      ReportSettings settings,
      List<AnnotatedArticle> annotated,
      List<KeptArticle> kept,
      List<Copy> copies,
      List<List<RemovedLine>> removed,
      List<Rejection> rejections)
      throws IOException {
    try (ReservedOutput reserved = settings.reserve(line -> {})) {
      assertThat(reserved).isNotNull();
      ReportPart part = new ReportPart(settings);
      for (AnnotatedArticle article : annotated) {
        part.annotated(article);
      }
      for (List<RemovedLine> lines : removed) {
        part.removed(lines);
      }
      for (Rejection rejection : rejections) {
        part.rejected(rejection);
      }
      Pipeline pipeline = Pipeline.create();
      new ReportInput(
              create(pipeline, List.of(part.finish()), StagedPart.class),
              create(pipeline, kept, KeptArticle.class),
              create(pipeline, copies, Copy.class),
              SampleCorpus.skippedFiles())
          .apply("Write reports", WriteReports.to(settings));
      pipeline.run().waitUntilFinish();
    }
  }

  private static <T> PCollection<T> create(Pipeline pipeline, List<T> records, Class<T> type) {
    return pipeline.apply(type.getSimpleName(), Create.of(records).withCoder(RecordCoder.of(type)));
  }

  private static <T> List<T> shuffled(List<T> records, Random order) {
    List<T> copy = new ArrayList<>(records);
    Collections.shuffle(copy, order);
    return copy;
  }

  private static List<String> rows(SortedMap<String, String> files, String name) {
    return new ArrayList<>(files.getOrDefault(name, name + " is missing").lines().toList());
  }

  private static SortedMap<String, String> expected() throws IOException {
    return files(EXPECTED);
  }

  /**
   * The files of a folder, without those of folders in it: workers of a job that failed may still
   * write to the staging folder. A line that ends in CRLF ends in LF then.
   */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return files;
  }
}
