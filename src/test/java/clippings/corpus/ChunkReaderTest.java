package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.coder.SideTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
class ChunkReaderTest {
  private final Path folder;

  ChunkReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyRecordIsAnArticleOrARejection() throws IOException {
    write("gazette.example/a.txt", " date 2024-07-15 The harbour opens.\n\nBoats came.");
    write("empty.txt", "");
    write(
        "b.jsonl",
        "{\"text\":\"One.\\nTwo.\",\"title\":\"T\"}\n\n{\"text\":\"Thr\n{\"text\":\"Four.\"}\n");

    Records records = read(corpus());

    assertArticles(
        records,
        new RawArticle(
            "gazette.example/a.txt",
            "gazette.example",
            "",
            new Dating(LocalDate.of(2024, 7, 15), DateSource.FIELD),
            List.of(
                new Line(1, "The harbour opens."), new Line(2, ""), new Line(3, "Boats came."))),
        new RawArticle(
            "b.jsonl#1",
            "",
            "T",
            Dating.UNDATED,
            List.of(new Line(1, "One."), new Line(2, "Two."))),
        new RawArticle("b.jsonl#4", "", "", Dating.UNDATED, List.of(new Line(1, "Four."))));
    assertRejections(records, tuple("empty.txt", "empty file"), tuple("b.jsonl#3", "invalid JSON"));
  }

  @Test
  void aFileReadInRangesGivesTheSameRecordsAsAWhole(TestPipeline pipeline) throws IOException {
    String lines =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                i -> i % 7 == 0 ? "" : "{\"text\":\"" + "word ".repeat(i % 23) + "no. " + i + "\"}")
            .collect(Collectors.joining("\n"));
    write("large.jsonl", lines);
    List<String> expected =
        IntStream.rangeClosed(1, 40)
            .filter(i -> i % 7 != 0)
            .mapToObj(i -> "large.jsonl#" + i + " " + "word ".repeat(i % 23) + "no. " + i)
            .toList();

    ChunkReader reader = ChunkReader.of(corpus(), Studies.PLAIN);
    PCollection<Chunk> chunks =
        pipeline.apply(
            "List",
            ListChunks.of(corpus(), Studies.PLAIN).withChunking(new Chunking(10, 600, 600)));
    SideTable<FirstLines> first =
        new SideTable<>(
            chunks.apply("Count", ParDo.of(new Count(reader))).apply("Counts", View.asIterable()),
            FirstLines::read);
    PCollection<RawArticle> articles =
        chunks.apply("Read", ParDo.of(new Read(reader, first)).withSideInputs(first.view()));

    PAssert.that(articles)
        .satisfies(
            read -> {
              assertThat(read)
                  .extracting(a -> a.source() + " " + a.lines().get(0).text())
                  .containsExactlyInAnyOrderElementsOf(expected);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static final class Count extends DoFn<Chunk, byte[]> {
    private final ChunkReader reader;

    Count(ChunkReader reader) {
      this.reader = reader;
    }

    @ProcessElement
    public void count(@Element Chunk chunk, OutputReceiver<byte[]> out) {
      out.output(reader.readFirst(chunk, new Records(), bytes -> {}));
    }
  }

  private static final class Read extends DoFn<Chunk, RawArticle> {
    private final ChunkReader reader;
    private final SideTable<FirstLines> first;

    Read(ChunkReader reader, SideTable<FirstLines> first) {
      this.reader = reader;
      this.first = first;
    }

    @ProcessElement
    public void read(ProcessContext context) {
      Records records = new Records();
      reader.read(context.element(), first.in(context), records, bytes -> {});
      assertThat(records.rejections).isEmpty();
      records.articles.forEach(context::output);
    }
  }

  @Test
  void recordsBeforeTheDamageOfAGzipAreKeptAndTheFileIsRejectedOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, true)) {
      gzip.write("{\"text\":\"Kept.\"}\n".getBytes(UTF_8));
      gzip.flush();
      gzip.write("{\"text\":\"Lost.\"}\n".getBytes(UTF_8));
    }
    byte[] whole = bytes.toByteArray();
    Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 12));

    Records records = read(corpus());

    assertArticles(
        records,
        new RawArticle("cut.jsonl.gz#1", "", "", Dating.UNDATED, List.of(new Line(1, "Kept."))));
    assertRejections(records, tuple("cut.jsonl.gz", "damaged file"));
  }

  @Test
  void aRecordOverTheLimitIsRejectedAlone() throws IOException {
    String large = "The harbour opens again. ".repeat(4);
    write("a.txt", "Short.");
    write("b.txt", large);
    write("c.html", "<p>" + large);
    write("d.jsonl", "{\"text\":\"" + large + "\"}\n{\"text\":\"Short.\"}");
    write("e.csv", "text\n" + large + "\nShort.\n");
    try (GZIPOutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("f.txt.gz")))) {
      packed.write(large.getBytes(UTF_8));
    }

    Records records = read(corpus().withRecordLimit(64));

    List<Line> lines = List.of(new Line(1, "Short."));
    assertArticles(
        records,
        new RawArticle("a.txt", "", "", Dating.UNDATED, lines),
        new RawArticle("d.jsonl#2", "", "", Dating.UNDATED, lines),
        new RawArticle("e.csv#3", "", "", Dating.UNDATED, lines));
    assertRejections(
        records,
        tuple("b.txt", "record too large"),
        tuple("c.html", "record too large"),
        tuple("d.jsonl#1", "record too large"),
        tuple("e.csv#2", "record too large"),
        tuple("f.txt.gz", "record too large"));
  }

  private static void assertArticles(Records records, RawArticle... expected) {
    assertThat(records.articles).containsExactlyInAnyOrder(expected);
  }

  private static void assertRejections(Records records, Tuple... sourcesAndReasons) {
    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactlyInAnyOrder(sourcesAndReasons);
  }

  private static Records read(Corpus corpus) {
    Formats formats = Formats.of(Studies.PLAIN, Corpus.RECORD_LIMIT);
    ChunkReader reader = ChunkReader.of(corpus, Studies.PLAIN);
    Records records = new Records();
    Chunking.DEFAULT
        .chunks(corpus.list(), formats)
        .forEach(chunk -> reader.readFirst(chunk, records, bytes -> {}));
    return records;
  }

  private Corpus corpus() {
    return Corpus.list(Studies.PLAIN, List.of(folder.toString()));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, content);
  }
}
