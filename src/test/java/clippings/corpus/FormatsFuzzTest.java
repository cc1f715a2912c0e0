package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.FuzzedInput;
import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Any bytes give articles and rejections, or break off; never anything else. */
class FormatsFuzzTest {
  private static final int LIMIT = 1 << 20;
  private static final Formats FORMATS = Formats.of(Studies.PLAIN, LIMIT);

  @FuzzTest(maxDuration = "1m")
  void text(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.txt", input));
  }

  @FuzzTest(maxDuration = "1m")
  void html(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.html", input));
  }

  @FuzzTest(maxDuration = "1m")
  void jsonl(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.jsonl", input));
  }

  @FuzzTest(maxDuration = "1m")
  void csv(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.csv", input));
  }

  @FuzzTest(maxDuration = "1m")
  void warc(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.warc", input));
  }

  @FuzzTest(maxDuration = "1m")
  void gzip(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.jsonl.gz", input));
  }

  @FuzzTest(maxDuration = "1m")
  void bzip2(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.jsonl.bz2", input));
  }

  @FuzzTest(maxDuration = "1m")
  void zstd(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.jsonl.zst", input));
  }

  @FuzzTest(maxDuration = "1m")
  void xz(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.jsonl.xz", input));
  }

  @FuzzTest(maxDuration = "1m")
  void json(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.json", input));
  }

  @FuzzTest(maxDuration = "1m")
  void tsv(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.tsv", input));
  }

  @FuzzTest(maxDuration = "1m")
  void feed(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.rss", input));
  }

  @FuzzTest(maxDuration = "1m")
  void guessed(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a", input));
  }

  @FuzzTest(maxDuration = "1m")
  void tar(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.tar", input));
  }

  @FuzzTest(maxDuration = "1m")
  void zip(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.zip", input));
  }

  @FuzzTest(maxDuration = "1m")
  void markdown(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.md", input));
  }

  @FuzzTest(maxDuration = "1m")
  void mhtml(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read("a.mhtml", input));
  }

  private static void read(String name, byte[] input) {
    Records records = new Records();
    CorpusFile file = new CorpusFile("f/" + name, "nowhere", input.length, "", Dating.UNDATED);
    try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(input)) {
      new FileReader(FORMATS).read(file, channel, records);
    } catch (IOException damaged) {
      // What the reader of files makes a rejection of.
      records.rejection(RecordFault.DAMAGED.in(file.source(), "" + damaged.getMessage()));
    }
    assertThat(sources(records)).doesNotHaveDuplicates().allMatch(source -> source.startsWith("f"));
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
