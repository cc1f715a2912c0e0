package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFormatTest {
  private static final WarcFormat FORMAT = new WarcFormat(DateRange.ALL, 10_000);
  private static final String PAGE = HtmlFormatTest.page("");

  @Test
  void eachHtmlResponseWithStatus200IsAnArticle() throws IOException {
    String warc =
        record("warcinfo", "application/warc-fields", "software: none\r\n")
            + record("request", "application/http", "GET / HTTP/1.1\r\n\r\n")
            + response("200 OK", "text/html; charset=utf-8", PAGE)
            + response("404 Not Found", "text/html", PAGE)
            + response("200 OK", "image/png", "png")
            + record("metadata", "application/warc-fields", "a: b\r\n")
            + record("revisit", "application/http", "HTTP/1.1 200 OK\r\n\r\n")
            + response("200 OK", "text/html", PAGE);

    Records records = Records.of(FORMAT, warc);

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#3", "f#8");
    assertThat(records.articles.get(0).site()).isEqualTo("ferry.example");
    assertThat(records.articles.get(0).dating()).isEqualTo(Dating.UNDATED);
    assertThat(records.rejections).isEmpty();
    assertThat(records.passedOver)
        .containsExactly(
            "warc warcinfo",
            "warc request",
            "http status 404",
            "http answer of no page",
            "warc metadata",
            "warc revisit");
  }

  @Test
  void aFileCutWithinItsLastRecordGivesThoseBeforeAndOneRejection(@TempDir Path folder)
      throws IOException {
    byte[] first = response("200 OK", "text/html", PAGE).getBytes(UTF_8);
    byte[] whole = Arrays.copyOf(first, 2 * first.length);
    System.arraycopy(first, 0, whole, first.length, first.length);
    PartReader reader = new PartReader(Formats.of(Studies.PLAIN, 10_000));
    // Without the last four bytes, two line breaks, the record is whole.
    for (int length = first.length + 1; length < whole.length - 4; length++) {
      Path file = Files.write(folder.resolve("a.warc"), Arrays.copyOf(whole, length));
      Records records = new Records();

      reader.read(
          FilePart.whole(new CorpusFile("a.warc", file.toString(), length, "", Dating.UNDATED)),
          FirstLines.UNKNOWN,
          records);

      assertThat(records.articles).as("cut at %s", length).hasSize(1);
      assertThat(records.rejections)
          .as("cut at %s", length)
          .extracting(Rejection::reason)
          .containsExactly("damaged file");
    }
  }

  @Test
  void aResponseThatIsNoHttpIsRejectedAndTheNextIsRead() throws IOException {
    Records records =
        Records.of(
            FORMAT,
            record("response", "application/http", "no response at all")
                + response("200 OK", "text/html", PAGE));

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#1", "invalid HTTP response"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-5", "many", "", "99999999999999999999"})
  void aWrongLengthIsRejectedAndReadingGoesOnBehindIt(String length) throws IOException {
    String whole = response("200 OK", "text/html", PAGE);
    String wrong =
        record("metadata", "text/plain", "a: b\r\nc: d")
            .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);

    Records records = Records.of(FORMAT, whole + wrong + whole);

    assertThat(records.articles).hasSize(2);
    assertThat(records.rejections)
        .extracting(Rejection::reason)
        .containsExactly("invalid WARC record");
  }

  @Test
  void aLengthThatReachesIntoTheNextRecordCostsOnlyThat() throws IOException {
    String whole = response("200 OK", "text/html", PAGE);
    String wrong =
        record("metadata", "text/plain", "a: b").replace("Content-Length: 4", "Content-Length: 60");

    Records records = Records.of(FORMAT, whole + wrong + whole + whole);

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#1", "f#4");
    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#3", "invalid WARC record"));
  }

  @Test
  void aRecordOverTheLimitIsRejectedAndTheNextIsRead() throws IOException {
    Records records =
        Records.of(
            FORMAT,
            response("200 OK", "text/html", PAGE + "<!-- " + "x".repeat(10_000) + " -->")
                + response("200 OK", "text/html", PAGE));

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#1", "record too large"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#2");
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    assertThat(Records.of(FORMAT, "").reason()).isEqualTo("empty file");
  }

  private static String response(String status, String type, String body) {
    return record(
        "response",
        "application/http; msgtype=response",
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String record(String type, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:2f1e6a3c-6b2e-4b57-9c44-0a5f3d9b7e10>"
        + "\r\nWARC-Date: 2024-06-01T00:00:00Z"
        + "\r\nWARC-Target-URI: https://www.ferry.example/a"
        + "\r\nContent-Type: "
        + contentType
        + "\r\nContent-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  @Test
  void archivesOfBeforeWarcAreRead() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String line = "http://arc.example/a b(c) 10.0.0.1 20040101000000 text/html ";
    String about = "1 0 Alexa Internet\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        ("filedesc://a.arc 0.0.0.0 20040101000000 text/plain " + about.length() + "\n" + about)
            + ("\n" + line + answer.getBytes(UTF_8).length + "\n" + answer)
            + ("\n" + line + answer.getBytes(UTF_8).length + "\n" + answer + "\n");

    Records records = Records.of(FORMAT, arc);

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#2", "f#3");
    assertThat(records.passedOver).containsExactly("warc warcinfo");
    assertThat(records.rejections).isEmpty();
    assertThat(FORMAT.knows(Head.of(arc))).isTrue();
  }
}
