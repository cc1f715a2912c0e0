package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What crawlers store of a page, whatever the headers of HTTP say of it. */
class WarcBodiesTest {
  private static final WarcFormat FORMAT = new WarcFormat(DateRange.ALL, 10_000);
  private static final String HTML_TYPE = "Content-Type: text/html; charset=utf-8\r\n";
  private static final byte[] PAGE = HtmlFormatTest.page("").getBytes(UTF_8);

  /** A page of one sentence, packed by the zlib of Node 18. */
  private static final byte[] BROTLI_PAGE =
      HexFormat.of()
          .parseHex(
              "1b5f00688cd325b457f92c50dd94adb67f58988191f0e4f1a172ca017b2b9000db12cace788fb1"
                  + "359996b13ca2110dddf9bcb6e8d4a456b4033a16f54ddf30836bf12520879d5b854313");

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("Content-Encoding: gzip\r\nContent-Length: 7\r\n", PAGE),
        Arguments.of("Content-Encoding: br\r\n", PAGE),
        Arguments.of("Content-Encoding: deflate\r\n", PAGE),
        Arguments.of("Transfer-Encoding: chunked\r\n", PAGE),
        Arguments.of("Content-Length: 99999\r\n", PAGE),
        Arguments.of("Content-Length: nothing\r\n", PAGE),
        Arguments.of("Content-Encoding: gzip\r\n", gzip(PAGE)),
        Arguments.of("", gzip(PAGE)),
        Arguments.of("Content-Encoding: x-gzip, gzip\r\n", gzip(gzip(PAGE))),
        Arguments.of("Content-Encoding: gzip\r\n", concat(gzip(PAGE), "\r\n".getBytes(UTF_8))),
        Arguments.of("Content-Encoding: deflate\r\n", deflate(PAGE, false)),
        Arguments.of("Content-Encoding: deflate\r\n", deflate(PAGE, true)),
        Arguments.of("Content-Encoding: zstd\r\n", Zstd.compress(PAGE)),
        Arguments.of("Content-Encoding: br\r\n", BROTLI_PAGE),
        Arguments.of("Transfer-Encoding: chunked\r\n", chunked(PAGE)),
        Arguments.of("", chunked(PAGE)),
        Arguments.of(
            "Transfer-Encoding: Chunked\r\nContent-Encoding: gzip\r\n", chunked(gzip(PAGE))));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aBodyIsUnpackedByWhatItIs(String headers, byte[] body) throws IOException {
    Records records = read("HTTP/1.1 200 OK", HTML_TYPE + headers, body);

    assertThat(records.article().lines()).isNotEmpty();
    assertThat(records.article().lines().get(0).text()).doesNotContain("\uFFFD", "<");
  }

  @Test
  void ofBrotliTheTextIsRead() throws IOException {
    assertThat(read("HTTP/2 200", HTML_TYPE + "Content-Encoding: br\r\n", BROTLI_PAGE).lines())
        .containsExactly("The boats came home in the evening and nobody had seen them go.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/2 200", "HTTP/1.0 200", "http/1.1 200 ok", "HTTP/3 200 "})
  void aStatusLineIsReadInEverySpelling(String status) throws IOException {
    assertThat(read(status, HTML_TYPE, PAGE).articles).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Content-Type: text/html, text/html\r\n",
        "Content-Type: text/html\r\ncontent-type: text/html; charset=utf-8\r\n",
        "Content-Type: \"text/html\"\r\n",
        "Content-Type: text/html;charset=\"utf-8\"\r\n",
        "Content-Type: TEXT/HTML\r\n",
        "Content-Type: application/octet-stream\r\n",
        "Content-Type: ;\r\n",
        "Content-Type: text/plain\r\n"
      })
  void aPageIsOneWhateverItsTypeSays(String headers) throws IOException {
    assertThat(read("HTTP/1.1 200 OK", headers, PAGE).articles).hasSize(1);
  }

  @Test
  void aPictureIsNoPageWhateverItsTypeSays() throws IOException {
    Records records =
        read("HTTP/1.1 200 OK", HTML_TYPE, "\u00FF\u00D8\u00FF\u00E0 JFIF".getBytes(ISO_8859_1));

    assertThat(records.passedOver).containsExactly("http answer of no page");
    assertThat(records.rejections).isEmpty();
  }

  @Test
  void theSizeOfAChunkMayHaveZerosInFront() throws IOException {
    byte[] body =
        concat(
            "%08X\r\n".formatted(PAGE.length).getBytes(UTF_8),
            PAGE,
            "\r\n00000000\r\n\r\n".getBytes(UTF_8));

    assertThat(read("HTTP/1.1 200 OK", HTML_TYPE, body).lines())
        .isEqualTo(read("HTTP/1.1 200 OK", HTML_TYPE, PAGE).lines());
  }

  @Test
  void aPackedBodyThatBreaksOffIsRejected() throws IOException {
    byte[] packed = gzip(PAGE);
    Records records =
        read("HTTP/1.1 200 OK", HTML_TYPE, java.util.Arrays.copyOf(packed, packed.length - 20));

    assertThat(records.reason()).isEqualTo("invalid HTTP response");
  }

  @Test
  void aBodyThatUnpacksToMoreThanTheLimitIsRejected() throws IOException {
    Records records = read("HTTP/1.1 200 OK", HTML_TYPE, gzip(new byte[1 << 24]));

    assertThat(records.passedOver.size() + records.rejections.size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resource", "conversion"})
  void pagesAndTextsStoredAsTheyAreAreArticles(String type) throws IOException {
    String text = "Boats came home.\nAll of them.\n";
    byte[] warc =
        concat(
            record(type, "https://ferry.example/a", "text/html", PAGE),
            record(type, "https://www.ferry.example/2024/03/05/b", "text/plain", bytes(text)),
            record(type, "https://ferry.example/robots.txt", "text/plain", bytes("User-agent: *")),
            record(type, "https://ferry.example/c.css", "text/css", bytes("p {}")),
            record(type, "urn:pageinfo:https://ferry.example/", "application/json", bytes("{}")),
            record(
                type, "metadata://gnu.org/software/wget/warc/wget.log", "text/plain", bytes("x")));

    Records records = Records.of(FORMAT, warc);

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#1", "f#2");
    assertThat(records.articles).extracting(RawArticle::site).containsOnly("ferry.example");
    assertThat(records.articles.get(1).dating().iso()).isEqualTo("2024-03-05");
    assertThat(records.articles.get(1).lines()).extracting(l -> l.text()).contains("All of them.");
    assertThat(records.passedOver).hasSize(4).containsOnly("warc " + type + " of no page");
    assertThat(records.rejections).isEmpty();
  }

  @Test
  void aDnsAnswerIsPassedOver() throws IOException {
    Records records =
        Records.of(FORMAT, record("response", "dns:ferry.example", "text/dns", bytes("A 1.2.3.4")));

    assertThat(records.passedOver).containsExactly("warc response of no http");
  }

  @Test
  void everyRecordOfAFileIsAnArticleARejectionOrPassedOver() throws IOException {
    Records records =
        Records.of(
            FORMAT,
            concat(
                record("warcinfo", "", "application/warc-fields", bytes("a: b")),
                record("unheard-of", "", "text/html", PAGE),
                answer("HTTP/1.1 200 OK", HTML_TYPE, PAGE),
                answer("HTTP/1.1 301 Moved", HTML_TYPE, PAGE),
                answer("nothing at all", HTML_TYPE, bytes("x"))));

    assertThat(records.articles).hasSize(1);
    assertThat(records.rejections)
        .extracting(Rejection::reason)
        .containsExactly("invalid HTTP response");
    assertThat(records.passedOver)
        .containsExactly("warc warcinfo", "warc record of another kind", "http status 301");
  }

  private static Records read(String status, String headers, byte[] body) throws IOException {
    return Records.of(FORMAT, answer(status, headers, body));
  }

  private static byte[] answer(String status, String headers, byte[] body) {
    return record(
        "response",
        "https://ferry.example/a",
        "application/http; msgtype=response",
        concat(bytes(status + "\r\n" + headers + "\r\n"), body));
  }

  private static byte[] record(String type, String address, String contentType, byte[] block) {
    String head =
        "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, address, contentType, block.length);
    return concat(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] chunked(byte[] body) {
    byte[] half = java.util.Arrays.copyOf(body, body.length / 2);
    byte[] rest = java.util.Arrays.copyOfRange(body, half.length, body.length);
    return concat(
        bytes(Integer.toHexString(half.length) + "\r\n"),
        half,
        bytes("\r\n" + Integer.toHexString(rest.length).toUpperCase(Locale.ROOT) + ";a=b\r\n"),
        rest,
        bytes("\r\n0\r\n\r\n"));
  }

  private static byte[] gzip(byte[] bytes) {
    return packed(
        bytes,
        out -> {
          try {
            return new GZIPOutputStream(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static byte[] deflate(byte[] bytes, boolean raw) {
    return packed(bytes, out -> new DeflaterOutputStream(out, new Deflater(6, raw)));
  }

  private static byte[] packed(byte[] bytes, UnaryOperator<java.io.OutputStream> packer) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (java.io.OutputStream out = packer.apply(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A: b\n", "A:\n b\n c\n", "%d: b\n"})
  void millionsOfHeadersAreReadInOneGo(String header) {
    StringBuilder block = new StringBuilder("HTTP/1.1 200 OK\n");
    for (int i = 0; i < 1_000_000; i++) {
      block.append(header.formatted(i));
    }

    assertThat(HttpAnswer.parse((block + "\nbody").getBytes(UTF_8)))
        .hasValueSatisfying(answer -> assertThat(answer.body()).asString().isEqualTo("body"));
  }
}
