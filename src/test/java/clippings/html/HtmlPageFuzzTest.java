package clippings.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.FuzzedInput;
import clippings.article.Dating;
import clippings.study.DateRange;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Any page is read: its blocks are lines of text, and its day is a day. */
class HtmlPageFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void page(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> read(new String(input, UTF_8)));
  }

  @FuzzTest(maxDuration = "1m")
  void charset(byte[] bytes) throws Exception {
    FuzzedInput.give(
        bytes,
        input -> {
          String label = new String(input, 0, Math.min(input.length, 12), UTF_8);
          assertThat(PageDecoder.decode(input, Optional.of(label))).isNotNull();
          assertThat(PageDecoder.decode(input, Optional.empty())).isNotNull();
        });
  }

  private static void read(String html) {
    ExtractedPage page = HtmlPage.read(html, "https://ferry.example/a", DateRange.ALL);
    assertThat(page.blocks()).allMatch(block -> !block.text().isBlank());
    assertThat(page.dating().map(Dating::isDated)).isNotEqualTo(Optional.of(false));
  }
}
