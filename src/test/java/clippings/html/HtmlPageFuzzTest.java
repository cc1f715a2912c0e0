package clippings.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import clippings.growth.FuzzedInput;
import clippings.study.DateRange;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.function.Consumer;

/** Any page is read: its blocks are lines of text, and its day is a day. */
class HtmlPageFuzzTest {
  @SuppressWarnings("unchecked")
  private static final Consumer<byte[]> READING =
      FuzzedInput.counted(Reading.class, Consumer.class);

  @SuppressWarnings("unchecked")
  private static final Consumer<byte[]> DECODING =
      FuzzedInput.counted(Decoding.class, Consumer.class);

  @FuzzTest(maxDuration = "1m")
  void page(byte[] bytes) {
    FuzzedInput.give(bytes, READING);
  }

  @FuzzTest(maxDuration = "1m")
  void charset(byte[] bytes) {
    FuzzedInput.give(bytes, DECODING);
  }

  /** Reads a page. */
  public static final class Reading implements Consumer<byte[]> {
    @Override
    public void accept(byte[] input) {
      String html = new String(input, UTF_8);
      ExtractedPage page = HtmlPage.read(html, "https://ferry.example/a", DateRange.ALL);
      assertThat(page.blocks()).allMatch(block -> !block.text().isBlank());
      assertThat(page.dating().map(Dating::isDated)).isNotEqualTo(Optional.of(false));
    }
  }

  /** Decodes a page, which may start with the name of its charset. */
  public static final class Decoding implements Consumer<byte[]> {
    @Override
    public void accept(byte[] input) {
      String label = new String(input, 0, Math.min(input.length, 12), UTF_8);
      assertThat(PageDecoder.decode(input, Optional.of(label))).isNotNull();
      assertThat(PageDecoder.decode(input, Optional.empty())).isNotNull();
    }
  }
}
