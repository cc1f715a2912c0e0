package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.growth.FuzzedInput;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Any bytes give articles and rejections, or break off; never anything else. */
class FormatsFuzzTest {
  @SuppressWarnings("unchecked")
  private static final BiConsumer<String, byte[]> READING =
      FuzzedInput.counted(Reading.class, BiConsumer.class);

  private static final long UNPACKED = UnpackGuard.HARMLESS;

  @FuzzTest(maxDuration = "1m")
  void text(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.txt", input));
  }

  @FuzzTest(maxDuration = "1m")
  void html(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.html", input));
  }

  @FuzzTest(maxDuration = "1m")
  void jsonl(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.jsonl", input));
  }

  @FuzzTest(maxDuration = "1m")
  void csv(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.csv", input));
  }

  @FuzzTest(maxDuration = "1m")
  void warc(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.warc", input));
  }

  @FuzzTest(maxDuration = "1m")
  void gzip(byte[] bytes) {
    FuzzedInput.give(bytes, UNPACKED, input -> READING.accept("a.jsonl.gz", input));
  }

  @FuzzTest(maxDuration = "1m")
  void bzip2(byte[] bytes) {
    FuzzedInput.give(bytes, UNPACKED, input -> READING.accept("a.jsonl.bz2", input));
  }

  @FuzzTest(maxDuration = "1m")
  void zstd(byte[] bytes) {
    FuzzedInput.give(bytes, UNPACKED, input -> READING.accept("a.jsonl.zst", input));
  }

  @FuzzTest(maxDuration = "1m")
  void xz(byte[] bytes) {
    FuzzedInput.give(bytes, UNPACKED, input -> READING.accept("a.jsonl.xz", input));
  }

  @FuzzTest(maxDuration = "1m")
  void json(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.json", input));
  }

  @FuzzTest(maxDuration = "1m")
  void tsv(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.tsv", input));
  }

  @FuzzTest(maxDuration = "1m")
  void feed(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.rss", input));
  }

  @FuzzTest(maxDuration = "1m")
  void guessed(byte[] bytes) {
    FuzzedInput.give(bytes, UNPACKED, input -> READING.accept("a", input));
  }

  @FuzzTest(maxDuration = "1m")
  void tar(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.tar", input));
  }

  @FuzzTest(maxDuration = "1m")
  void zip(byte[] bytes) {
    FuzzedInput.give(bytes, UNPACKED, input -> READING.accept("a.zip", input));
  }

  @FuzzTest(maxDuration = "1m")
  void markdown(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.md", input));
  }

  @FuzzTest(maxDuration = "1m")
  void mhtml(byte[] bytes) {
    FuzzedInput.give(bytes, input -> READING.accept("a.mhtml", input));
  }

  /** Reads a file of a name. */
  public static final class Reading implements BiConsumer<String, byte[]> {
    private final Formats formats = Formats.of(Studies.PLAIN, 1 << 20);

    @Override
    public void accept(String name, byte[] input) {
      Records records = new Records();
      CorpusFile file = new CorpusFile("f/" + name, "nowhere", input.length, "", Dating.UNDATED);
      try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(input)) {
        new FileReader(formats).read(file, channel, records);
      } catch (IOException damaged) {
        // What the reader of files makes a rejection of.
        records.rejection(RecordFault.DAMAGED.in(file.source(), "" + damaged.getMessage()));
      }
      assertThat(sources(records))
          .doesNotHaveDuplicates()
          .allMatch(source -> source.startsWith("f"));
      for (RawArticle article : records.articles) {
        assertThat(article.lines()).isNotEmpty();
        assertThat(article.title()).doesNotContain("\n", "\r");
        assertThat(article.lines()).noneMatch(line -> line.text().indexOf('\n') >= 0);
      }
      for (Rejection rejection : records.rejections) {
        assertThat(rejection.reason()).isNotBlank();
      }
    }

    /** The sources of articles and of rejections; a file that breaks off has one of its own. */
    private static Stream<String> sources(Records records) {
      return Stream.concat(
          records.articles.stream().map(RawArticle::source),
          records.rejections.stream()
              .filter(rejection -> !rejection.reason().equals("damaged file"))
              .map(Rejection::source));
    }
  }
}
