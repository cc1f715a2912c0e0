package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What a file is, is told by its bytes; and packed folders are folders. */
class FileReaderTest {
  private static final byte[] PAGE = HtmlFormatTest.page("").getBytes(UTF_8);
  private static final byte[] TEXT = "Boats came home.\n".getBytes(UTF_8);

  @TempDir private Path folder;

  private Records read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    Records records = new Records();
    new PartReader(Formats.of(Studies.PLAIN, 1 << 20))
        .read(
            FilePart.whole(new CorpusFile(name, file.toString(), bytes.length, "", Dating.UNDATED)),
            FirstLines.UNKNOWN,
            records);
    return records;
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        Arguments.of("a.html", "gzip", "\u001F\u008B\b\0"),
        Arguments.of("a.txt", "PDF", "%PDF-1.7"),
        Arguments.of("a.json", "JPEG", "\u00FF\u00D8\u00FF\u00E0"),
        Arguments.of("a.html", "ZIP", "PK\u0003\u0004"),
        Arguments.of("a.csv", "old Office", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
        Arguments.of("a.txt", "RTF", "{\\rtf1\\ansi"),
        Arguments.of("a.md", "PNG", "\u0089PNG\r\n"));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void bytesThatAreNoTextAreRejectedAsWhatTheyAre(String name, String what, String start)
      throws IOException {
    byte[] bytes =
        (start + "\r\n and some words behind it, enough for an article.").getBytes(ISO_8859_1);

    assertThat(read(name, bytes).rejections)
        .containsExactly(
            new Rejection(name, "not text", "its bytes are " + what + ", whatever its name says"));
  }

  @Test
  void linesAreRejectedUnderTheNumberOfTheFirst() throws IOException {
    assertThat(read("a.jsonl", gzip(TEXT)).rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("a.jsonl#1", "not text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a.php",
        "a.shtml",
        "a.aspx",
        "a.jsp",
        "index.html?id=7&x=1",
        "a.html.1",
        "a@id=3.html",
        "a.txt",
        "a.xml",
        "a.htm",
        "a.xhtml",
        "Vol. 2"
      })
  void aPageIsReadUnderEveryName(String name) throws IOException {
    assertThat(read(name, PAGE).article().lines()).noneMatch(line -> line.text().contains("<"));
  }

  @Test
  void aTableIsReadUnderTheNameOfAText() throws IOException {
    byte[] table = "date\ttitle\ttext\n2024-07-15\tT\tOne.\n2024-07-16\tU\tTwo.\n".getBytes(UTF_8);

    assertThat(read("a.txt", table).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.txt#2", "a.txt#3");
    assertThat(read("a.txt", "The date, the title and the text\nOf it.".getBytes(UTF_8)).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.txt");
  }

  @Test
  void whatHasNoEndingMayBeAnything() throws IOException {
    assertThat(read("a", TEXT).lines()).containsExactly("Boats came home.");
    assertThat(read("a", gzip(PAGE)).articles).hasSize(1);
    assertThat(read("a", gzip(gzip(TEXT))).lines()).containsExactly("Boats came home.");
    assertThat(read("a", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}".getBytes(UTF_8)).articles)
        .extracting(RawArticle::source)
        .containsExactly("a#1", "a#2");
    assertThat(read("a.php", "%PDF-1.7".getBytes(UTF_8)).passedOver).containsExactly("file .php");
    assertThat(read("a.xml", "<?xml version='1.0'?><urlset/>".getBytes(UTF_8)).passedOver)
        .containsExactly("file .xml");
    assertThat(read("a", new byte[] {1, 2, 3, 0, 5}).passedOver).containsExactly("file ");
  }

  @Test
  void textOfAnotherFormatIsReadAsWhatItIs() throws IOException {
    assertThat(read("a.html", "[{\"text\":\"One.\"}]".getBytes(UTF_8)).article().source())
        .isEqualTo("a.html#1");
    assertThat(
            read("a.txt", "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n".getBytes(UTF_8))
                .passedOver)
        .hasSize(1);
  }

  @Test
  void xzIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new XZOutputStream(packed, new LZMA2Options())) {
      out.write(TEXT);
    }

    assertThat(read("a.txt.xz", packed.toByteArray()).lines()).containsExactly("Boats came home.");
    assertThat(read("a.txt.xz", Arrays.copyOf(packed.toByteArray(), packed.size() - 8)).rejections)
        .extracting(Rejection::reason)
        .containsExactly("damaged file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.zip", "news.tar", "news.tar.gz", "news.tgz"})
  void aPackedFolderIsReadAsOne(String name) throws IOException {
    byte[] packed =
        name.endsWith(".zip")
            ? zip("site.example/2024/07/15/a.txt", "b.jsonl.gz", "c.png", ".hidden.txt", "d.zip")
            : tar("site.example/2024/07/15/a.txt", "b.jsonl.gz", "c.png", ".hidden.txt", "d.zip");
    Records records = read(name, name.endsWith("gz") ? gzip(packed) : packed);

    assertThat(records.articles)
        .extracting(RawArticle::source, RawArticle::site, article -> article.dating().iso())
        .containsExactly(
            tuple(name + "/site.example/2024/07/15/a.txt", "site.example", "2024-07-15"),
            tuple(name + "/b.jsonl.gz#1", "", ""));
    assertThat(records.passedOver).containsExactly("file .png", "file .zip");
    assertThat(records.rejections).isEmpty();
  }

  @Test
  void aPathInAFolderIsReadHoweverLongItIs() throws IOException {
    String name = "./../".repeat(10_000) + "/a.txt";

    assertThat(read("a.zip", zip(name)).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.zip/a.txt");
  }

  @Test
  void whatIsPackedTwiceIsUnpackedTwice() throws IOException {
    assertThat(read("a.txt.gz", gzip(gzip(TEXT))).lines()).containsExactly("Boats came home.");
  }

  @Test
  void ofTwoFilesOfOneNameNoneIsLost() throws IOException {
    assertThat(read("a.tar", tar("a.txt", "a.txt")).articles)
        .extracting(RawArticle::source)
        .containsExactly("a.tar/a.txt", "a.tar/a.txt~2");
  }

  @Test
  void ofAWaczFileTheArchivesAreRead() throws IOException {
    Records records =
        read("a.wacz", zip("archive/data.warc.gz", "pages/pages.jsonl", "datapackage.json"));

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("a.wacz/archive/data.warc.gz#1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
  void aPackedFolderThatBreaksOffIsOneRejectionBehindWhatIsWhole(String name) throws IOException {
    byte[] whole = name.endsWith(".zip") ? zip("a.txt", "b.txt") : tar("a.txt", "b.txt");
    byte[] packed = name.endsWith("gz") ? gzip(whole) : whole;
    for (int length = 1; length < packed.length; length += 37) {
      Records records = read(name, Arrays.copyOf(packed, length));

      assertThat(records.articles.size() + records.rejections.size()).isBetween(1, 3);
      assertThat(records.articles).hasSizeLessThan(3);
    }
    assertThat(read(name, Arrays.copyOf(packed, packed.length / 2)).rejections).isNotEmpty();
  }

  @Test
  void aFolderThatUnpacksToFarTooMuchIsStopped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < 8; i++) {
        zip.putArchiveEntry(new ZipArchiveEntry(i + ".jsonl"));
        zip.write(new byte[1 << 24]);
        zip.closeArchiveEntry();
      }
    }

    assertThat(read("a.zip", bytes.toByteArray()).rejections)
        .extracting(Rejection::detail)
        .contains("unpacks to more than 250 times its size");
  }

  private static byte[] content(String name) throws IOException {
    if (name.endsWith(".warc.gz")) {
      String head =
          "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n";
      ByteArrayOutputStream warc = new ByteArrayOutputStream();
      warc.writeBytes(head.formatted(PAGE.length).getBytes(UTF_8));
      warc.writeBytes(PAGE);
      warc.writeBytes("\r\n\r\n".getBytes(UTF_8));
      return gzip(warc.toByteArray());
    }
    return name.endsWith(".jsonl.gz") ? gzip("{\"text\":\"One.\"}\n".getBytes(UTF_8)) : TEXT;
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content(name));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content(name).length);
        tar.putArchiveEntry(entry);
        tar.write(content(name));
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }
}
