package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that pyarrow 26.0.1 wrote. */
class ParquetFormatTest {
  private static final Path FILES = Path.of("src/parquet/test/clippings/corpus");

  @ParameterizedTest
  @ValueSource(strings = {"none", "snappy", "gzip", "zstd", "brotli"})
  void aRowIsAnArticleHoweverItIsPacked(String codec) throws IOException {
    Records records = read("articles-" + codec);

    assertThat(records.rejections).isEmpty();
    assertThat(records.articles)
        .extracting(
            RawArticle::source,
            RawArticle::title,
            RawArticle::site,
            article -> article.dating().iso(),
            article -> article.lines().get(0).text().substring(0, 11))
        .containsExactly(
            tuple("f#1", "A pier for the town", "a.example", "2024-07-15", "Zoe Tillman"),
            tuple("f#2", "Ferries", "a.example", "2024-07-16", "The harbour"),
            tuple("f#3", "The crane", "b.example", "2024-07-17", "Nobody was "));
  }

  @Test
  void aListOfParagraphsIsAText() throws IOException {
    RawArticle article = read("paragraphs").article();

    assertThat(article.title()).isEqualTo("One");
    assertThat(article.lines())
        .extracting(Line::text)
        .containsExactly("First paragraph of it.", "Second paragraph of it.");
  }

  @Test
  void timesOfImpalaAreDays() throws IOException {
    Records records = read("int96");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#1", "empty text"));
    assertThat(records.articles)
        .extracting(article -> article.dating().iso())
        .containsExactly("2023-01-02");
  }

  @Test
  void columnsThatAreOfNoUseAreNamed() throws IOException {
    assertThat(read("other").rejections)
        .extracting(Rejection::source, Rejection::reason, Rejection::detail)
        .containsExactly(
            tuple("f#1", "no text field", "fields: a, b"),
            tuple("f#2", "no text field", "fields: a, b"));
  }

  @Test
  void fieldsOfThePipelineFileAreAdded() throws IOException {
    Records records = new Records();
    new ParquetFormats()
        .of(Map.of("text", List.of("b")), DateRange.ALL, 1000)
        .read(Records.FILE, new ByteArrayInputStream(new byte[0]), records);
    assertThat(records.rejections)
        .extracting(Rejection::detail)
        .containsExactly("such a file must be read from its end: unpack it first");

    Records rows = new Records();
    ((SeekableFormat) new ParquetFormats().of(Map.of("text", List.of("b")), DateRange.ALL, 1000))
        .read(Records.FILE, channel("other"), rows);
    assertThat(rows.articles).hasSize(2);
  }

  @Test
  void rowsOverTheLimitAndPackingsThatAreNotKnownAreRejected() throws IOException {
    Records records = new Records();
    format(60).read(Records.FILE, channel("articles-none"), records);
    assertThat(records.rejections)
        .hasSize(3)
        .allMatch(rejection -> rejection.reason().equals("record too large"));

    assertThat(thrownBy(Files.readAllBytes(FILES.resolve("articles-lz4.parquet")))).contains("LZ4");
  }

  @Test
  void whereverAFileIsDamagedThatIsAnIoExceptionAndNothingElse() throws IOException {
    byte[] sound = Files.readAllBytes(FILES.resolve("articles-snappy.parquet"));
    int broken = 0;
    for (int at = 0; at < sound.length; at++) {
      byte[] damaged = sound.clone();
      damaged[at] ^= (byte) 0x55;
      broken += thrownBy(damaged).isEmpty() ? 0 : 1;
    }
    assertThat(broken).isGreaterThan(1000);
    assertThat(thrownBy("<html>no Parquet at all</html>".getBytes(UTF_8))).isNotEmpty();
  }

  /** What the exception says; empty if none is thrown. */
  private static String thrownBy(byte[] bytes) {
    try {
      format(10_000).read(Records.FILE, new SeekableInMemoryByteChannel(bytes), new Records());
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Records read(String name) throws IOException {
    Records records = new Records();
    format(10_000).read(Records.FILE, channel(name), records);
    return records;
  }

  private static ParquetFormat format(int limit) {
    return new ParquetFormat(FieldNames.of(Map.of()), DateRange.ALL, limit);
  }

  private static SeekableInMemoryByteChannel channel(String name) throws IOException {
    return new SeekableInMemoryByteChannel(Files.readAllBytes(FILES.resolve(name + ".parquet")));
  }
}
