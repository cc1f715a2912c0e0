package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartReaderTest {
  private static final Formats FORMATS = Formats.of(Studies.PLAIN, 1000);

  private final PartReader reader = new PartReader(FORMATS);
  private final Path folder;

  PartReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16, 17, 18, 50, 1000})
  void anyRangesGiveTheRecordsOfTheWholeFile(int range) throws IOException {
    String lines =
        "{\"text\":\"One.\"}\n\n\r\n{\"text\":\"Caf\u00E9.\"}\nbroken\n"
            + "{\"text\":\""
            + "x".repeat(1500)
            + "\"}\n"
            + "{\"text\":\"Last.\"}";
    for (String content : List.of(lines, lines + "\n", "\n" + lines + "\n\n")) {
      CorpusFile file = write("a.jsonl", content.getBytes(UTF_8));

      Records whole = read(file, Integer.MAX_VALUE);
      Records cut = read(file, range);

      assertThat(whole.articles).hasSize(3);
      assertThat(whole.rejections).hasSize(2);
      assertThat(cut.articles).isEqualTo(whole.articles);
      assertThat(cut.rejections).isEqualTo(whole.rejections);
    }
  }

  @Test
  void aCutFileInUtf16IsReadByItsFirstPart() throws IOException {
    String lines = "\uFEFF{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n";
    CorpusFile file = write("a.jsonl", lines.getBytes(UTF_16LE));

    assertThat(read(file, 10).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.jsonl#1", "a.jsonl#2");
  }

  @Test
  void severalMembersOfAGzipAreOneFile() throws IOException {
    byte[] one = gzip("{\"text\":\"One.\"}\n");
    byte[] two = gzip("{\"text\":\"Two.\"}\n");
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);

    assertThat(read(write("a.jsonl.gz", both), 10).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.jsonl.gz#1", "a.jsonl.gz#2");
  }

  @Test
  void aPlainFileNamedGzIsRead() throws IOException {
    assertThat(read(write("a.txt.gz", "Plain.".getBytes(UTF_8)), 10).lines())
        .containsExactly("Plain.");
  }

  @Test
  void aGzipCutAnywhereIsRejectedOnceAndNeverThrows() throws IOException {
    byte[] whole = gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    for (int length = 2; length < whole.length; length++) {
      Records records = read(write("a.jsonl.gz", Arrays.copyOf(whole, length)), 10);

      assertThat(records.rejections)
          .extracting(Rejection::source, Rejection::reason)
          .containsExactly(tuple("a.jsonl.gz", "damaged file"));
      assertThat(records.articles.size()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void aDamagedGzipOfTextIsRejected() throws IOException {
    byte[] bytes = gzip("The harbour opens. Boats came from all sides of the bay.");
    bytes[bytes.length - 12] ^= 0x55;

    assertThat(read(write("a.txt.gz", bytes), 10).reason()).isEqualTo("damaged file");
  }

  @Test
  void anEmptyGzipIsAnEmptyFile() throws IOException {
    assertThat(read(write("a.txt.gz", gzip("")), 10).reason()).isEqualTo("empty file");
    assertThat(read(write("b.txt.gz", new byte[0]), 10).reason()).isEqualTo("empty file");
  }

  @Test
  void aVanishedFileIsRejectedWithoutItsPath() throws IOException {
    CorpusFile file = write("a.txt", "x".getBytes(UTF_8));
    Files.delete(folder.resolve("a.txt"));

    Records records = read(file, 10);

    assertThat(records.reason()).isEqualTo("file not found");
    assertThat(records.rejections.get(0).detail()).doesNotContain(folder.toString());
  }

  @Test
  void aFolderNamedLikeAFileIsRejected() throws IOException {
    Files.createDirectory(folder.resolve("a.txt"));
    CorpusFile file =
        new CorpusFile("a.txt", folder.resolve("a.txt").toString(), 0, "", Dating.UNDATED);

    assertThat(read(file, 10).rejections).hasSize(1);
  }

  @Test
  void aPipeIsRejectedAndNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

    List<CorpusFile> files = Corpus.list(Studies.PLAIN, List.of(folder.toString())).list();

    assertThat(files).extracting(CorpusFile::source).containsExactly("pipe.txt");
    Records records = read(files.get(0), 10);
    assertThat(records.reason()).isEqualTo("file not readable");
    assertThat(records.rejections.get(0).detail()).isEqualTo("no regular file");
  }

  @Test
  void aFileWithoutPermissionIsRejectedWithoutItsPath() throws IOException {
    CorpusFile file = write("a.txt", "x".getBytes(UTF_8));
    Files.setPosixFilePermissions(folder.resolve("a.txt"), Set.of());
    assumeFalse(Files.isReadable(folder.resolve("a.txt")), "root may read everything");

    Records records = read(file, 10);

    assertThat(records.reason()).isEqualTo("file not readable");
    assertThat(records.rejections.get(0).detail()).doesNotContain(folder.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 1000})
  void aFileThatGrewSinceItWasListedIsReadToItsEnd(int range) throws IOException {
    CorpusFile file = write("a.jsonl", "{\"text\":\"One.\"}\n{\"tex".getBytes(UTF_8));
    Files.writeString(
        folder.resolve("a.jsonl"),
        "t\":\"Two.\"}\n{\"text\":\"Three.\"}",
        StandardOpenOption.APPEND);

    assertThat(read(file, range).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.jsonl#1", "a.jsonl#2", "a.jsonl#3");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 1000})
  void aFileThatShrankSinceItWasListedGivesWhatIsLeft(int range) throws IOException {
    CorpusFile file = write("a.jsonl", "{\"text\":\"One.\"}\n".repeat(3).getBytes(UTF_8));
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"One.\"}\n{\"te");

    Records records = read(file, range);

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("a.jsonl#1");
    assertThat(records.rejections).extracting(Rejection::source).containsExactly("a.jsonl#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.jsonl", "a.csv"})
  void aLineOfAGigabyteIsRejectedInBoundedMemory(String name) throws IOException {
    ArticleFormat format = Formats.of(Studies.PLAIN, 1 << 20).find(name).orElseThrow();
    Records records = new Records();

    format.read(Records.FILE, new Endless(1L << 30), records);

    assertThat(records.rejections)
        .extracting(Rejection::reason)
        .containsExactly("record too large");
  }

  /** So many letters. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(bytes, offset, offset + count, (byte) 'x');
      left -= count;
      return left == 0 && length > 0 && count == 0 ? -1 : count;
    }
  }

  @Test
  void namesWithSignsOfGlobsAreOpened() throws IOException {
    assertThat(read(write("a [1] {b}, *.txt", "Text.".getBytes(UTF_8)), 10).lines())
        .containsExactly("Text.");
  }

  @Test
  void itSaysNowAndThenHowMuchIsRead() throws IOException {
    CorpusFile file = write("a.jsonl", "{\"text\":\"One.\"}\n".repeat(100_000).getBytes(UTF_8));
    List<Long> steps = new ArrayList<>();
    long cut = file.bytes() / 3;

    reader.read(new FilePart(file, 0, cut), FirstLines.UNKNOWN, new Records(), steps::add);
    assertThat(steps.stream().mapToLong(Long::longValue).sum()).isEqualTo(cut);
    reader.read(
        new FilePart(file, cut, FilePart.END), FirstLines.UNKNOWN, new Records(), steps::add);

    assertThat(steps).hasSizeBetween(4, 10);
    assertThat(steps.stream().mapToLong(Long::longValue).sum()).isEqualTo(file.bytes());
  }

  @Test
  void aFileThatIsGoneCountsAsRead() throws IOException {
    CorpusFile file = write("a.txt", "Text.".getBytes(UTF_8));
    Files.delete(Path.of(file.location()));
    List<Long> steps = new ArrayList<>();

    reader.read(FilePart.whole(file), FirstLines.UNKNOWN, new Records(), steps::add);

    assertThat(steps).containsExactly(5L);
  }

  private Records read(CorpusFile file, long range) {
    List<FilePart> parts =
        new Chunking(1, range, range)
            .chunks(List.of(file), FORMATS).stream().flatMap(c -> c.parts().stream()).toList();
    List<byte[]> counts = new ArrayList<>();
    for (FilePart part : parts) {
      long lines = reader.read(part, FirstLines.UNKNOWN, new Records());
      counts.add(new FirstLines.Count(file.source(), part.from(), lines).toBytes());
    }
    Records records = new Records();
    FirstLines first = FirstLines.read(counts);
    for (FilePart part : parts) {
      reader.read(part, first, records);
    }
    return records;
  }

  private CorpusFile write(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new CorpusFile(name, file.toString(), content.length, "", Dating.UNDATED);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
