package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.DateRange;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MhtmlFormatTest {
  private static final MhtmlFormat FORMAT = new MhtmlFormat(DateRange.ALL, 100_000);
  private static final String PAGE =
      HtmlFormatTest.page("")
          .replace("</body>", "<p>The caf\u00E9 of the ferry opens on Monday.</p></body>");

  /** As Blink writes it. */
  private static String saved(String coding, String charset, String page) {
    return """
        From: <Saved by Blink>
        Subject: A page
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html";
        \tboundary="----Boundary--x----"


        ------Boundary--x----
        Content-Type: text/css
        Content-Transfer-Encoding: 8bit

        p {}
        ------Boundary--x----
        Content-Type: text/html; charset=%s
        Content-Transfer-Encoding: %s
        Content-Location: https://saved.example/a

        %s
        ------Boundary--x------
        """
        .formatted(charset, coding, page)
        .replace("\n", "\r\n");
  }

  private static String quoted(String page) {
    StringBuilder quoted = new StringBuilder();
    for (byte b : page.getBytes(UTF_8)) {
      quoted.append(b < 0 || b == '=' ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b));
      quoted.append(quoted.length() % 40 == 0 ? "=\n" : "");
    }
    return quoted.toString();
  }

  @Test
  void theFirstPartThatIsAPageIsRead() throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(ISO_8859_1));

    assertThat(Records.of(FORMAT, saved("quoted-printable", "utf-8", quoted(PAGE))).article())
        .isEqualTo(Records.of(FORMAT, saved("base64", "iso-8859-1", base64)).article())
        .isEqualTo(Records.of(FORMAT, saved("8bit", "utf-8", PAGE)).article())
        .satisfies(
            article ->
                assertThat(article.lines())
                    .anyMatch(
                        line -> line.text().equals("The caf\u00E9 of the ferry opens on Monday.")));
  }

  @Test
  void itsAddressIsThatOfThePart() throws IOException {
    String page = PAGE.replaceAll("<(link|meta)[^>]*>", "");

    assertThat(Records.of(FORMAT, saved("8bit", "utf-8", page)).article().site())
        .isEqualTo("saved.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "\n", "From: x\nContent-Type: multipart/related; boundary=x\n\n--x\n"})
  void whatHoldsNoPageIsRejected(String file) throws IOException {
    assertThat(Records.of(FORMAT, file).reason()).isEqualTo("not text");
  }

  @Test
  void aDamagedPageIsRejected() throws IOException {
    assertThat(Records.of(FORMAT, saved("base64", "utf-8", "YQ=a")).reason()).isEqualTo("not text");
  }
}
