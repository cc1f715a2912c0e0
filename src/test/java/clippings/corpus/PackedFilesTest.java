package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFilesTest {
  private static final String TWO = "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n";

  private final PartReader reader = new PartReader(Formats.of(Studies.PLAIN, 1 << 20));
  private final Path folder;

  PackedFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void aPackedFileIsReadAndSoAreTwoInOne(String ending) throws IOException {
    byte[] once = pack(ending, TWO, 1);
    byte[] twice = Arrays.copyOf(once, 2 * once.length);
    System.arraycopy(once, 0, twice, once.length, once.length);

    assertThat(read("a.jsonl" + ending, twice).articles)
        .extracting(RawArticle::source)
        .containsExactly(
            "a.jsonl" + ending + "#1",
            "a.jsonl" + ending + "#2",
            "a.jsonl" + ending + "#3",
            "a.jsonl" + ending + "#4");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void aPlainFileWithThatEndingIsRead(String ending) throws IOException {
    assertThat(read("a.txt" + ending, "Plain.".getBytes(UTF_8)).lines()).containsExactly("Plain.");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void aFileCutAnywhereIsRejectedOnce(String ending) throws IOException {
    byte[] whole = pack(ending, TWO, 1);
    for (int length = 4; length < whole.length; length++) {
      assertThat(read("a.jsonl" + ending, Arrays.copyOf(whole, length)).rejections)
          .as("%s of %s bytes", length, whole.length)
          .extracting(Rejection::source, Rejection::reason)
          .containsExactly(tuple("a.jsonl" + ending, "damaged file"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void whatStandsBeforeTheDamageIsKept(String ending) throws IOException {
    byte[] first = pack(ending, TWO, 1);
    byte[] second = pack(ending, TWO, 1);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Records records = read("a.jsonl" + ending, Arrays.copyOf(both, both.length - 3));

    assertThat(records.articles.size()).isGreaterThanOrEqualTo(2);
    assertThat(records.rejections).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void aSecondPieceOfWhichOnlyTheStartIsThereIsNotPassedOver(String ending) throws IOException {
    byte[] first = pack(ending, TWO, 1);
    for (int more = 1; more < 10; more++) {
      byte[] both = Arrays.copyOf(first, first.length + more);
      System.arraycopy(first, 0, both, first.length, more);

      Records records = read("a.jsonl" + ending, both);

      assertThat(records.articles).as("%s bytes more", more).hasSize(2);
      assertThat(records.rejections)
          .as("%s bytes more", more)
          .extracting(Rejection::reason)
          .containsExactly("damaged file");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void ofManyBlocksInTwoPiecesAllBeforeACutIsRead(String ending) throws IOException {
    Random random = new Random(20_240_715);
    String lines =
        random
            .longs(20_000)
            .mapToObj(number -> "{\"text\":\"" + number + "\"}\n")
            .collect(Collectors.joining());
    byte[] once = pack(ending, lines, 1);
    byte[] twice = Arrays.copyOf(once, 2 * once.length);
    System.arraycopy(once, 0, twice, once.length, once.length);

    assertThat(read("a.jsonl" + ending, twice).articles).hasSize(40_000);
    for (int cut : List.of(once.length - 1, once.length + 25, twice.length - 1)) {
      Records records = read("a.jsonl" + ending, Arrays.copyOf(twice, cut));
      assertThat(records.rejections).extracting(Rejection::reason).contains("damaged file");
      assertThat(records.articles).hasSizeGreaterThan(cut < once.length ? 1000 : 19_990);
    }
  }

  @Test
  void framesToBeSkippedAreSkipped() throws IOException {
    byte[] skipped = {0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 'n', 'o'};
    byte[] packed = pack(".zst", TWO, 1);
    byte[] both = Arrays.copyOf(skipped, skipped.length + packed.length);
    System.arraycopy(packed, 0, both, skipped.length, packed.length);

    assertThat(read("a.jsonl.zst", both).articles).hasSize(2);
    assertThat(read("a.jsonl.zst", Arrays.copyOf(both, 9)).rejections)
        .extracting(Rejection::reason)
        .containsExactly("damaged file");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void anyChangedByteGivesRecordsOrARejectionAndNeverThrows(String ending) throws IOException {
    byte[] whole = pack(ending, TWO, 1);
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 0x55;
      Records records = read("a.jsonl" + ending, changed);
      assertThat(records.articles.size() + records.rejections.size()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".bz2", ".zst"})
  void aBombIsRejectedAndRecordsBeforeItAreKept(String ending) throws IOException {
    // Short lines: no record alone is over a limit.
    byte[] bomb = pack(ending, TWO + "\n".repeat(1 << 20), 40);

    Records records = read("bomb.jsonl" + ending, bomb);

    assertThat(records.articles).hasSizeGreaterThanOrEqualTo(2);
    assertThat(records.rejections)
        .containsExactly(
            new Rejection(
                "bomb.jsonl" + ending, "damaged file", "unpacks to more than 250 times its size"));
  }

  private Records read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    Records records = new Records();
    reader.read(
        FilePart.whole(new CorpusFile(name, file.toString(), content.length, "", Dating.UNDATED)),
        FirstLines.UNKNOWN,
        records);
    return records;
  }

  private static byte[] pack(String ending, String text, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = packer(ending, bytes)) {
      for (int i = 0; i < times; i++) {
        packed.write(text.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static OutputStream packer(String ending, OutputStream out) throws IOException {
    return switch (ending) {
      case ".gz" -> new GZIPOutputStream(out);
      case ".bz2" -> new BZip2CompressorOutputStream(out);
      default -> new ZstdOutputStream(out);
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 512, 200_000})
  void zerosBehindTheLastPieceArePadding(int zeros) throws IOException {
    byte[] packed = pack(".gz", TWO, 1);

    Records records = read("a.jsonl.gz", Arrays.copyOf(packed, packed.length + zeros));

    assertThat(records.articles).hasSize(2);
    assertThat(records.rejections).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 512, 200_000})
  void anythingElseBehindThemIsNot(int zeros) throws IOException {
    byte[] packed = pack(".gz", TWO, 1);
    byte[] longer = Arrays.copyOf(packed, packed.length + zeros + 1);
    longer[longer.length - 1] = 'x';

    assertThat(read("a.jsonl.gz", longer).rejections).hasSize(1);
  }
}
