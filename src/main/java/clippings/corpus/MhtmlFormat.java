package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import clippings.study.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as browsers save them with their pictures in one file (MHTML, RFC 2557). */
final class MhtmlFormat implements ArticleFormat {
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s{0,9}=\\s{0,9}\"?([^\";]{1,200})", Pattern.CASE_INSENSITIVE);

  private final DateRange believed;
  private final int limit;

  MhtmlFormat(DateRange believed, int limit) {
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".mhtml", ".mht");
  }

  @Override
  public boolean knows(Head head) {
    String start = head.text().toLowerCase(Locale.ROOT);
    return start.startsWith("from:")
        && start.contains("\nmime-version:")
        && start.contains("multipart/related");
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    Optional<byte[]> content = file.whole(bytes, limit, out);
    if (content.isEmpty()) {
      return;
    }
    Optional<HttpAnswer> page = page(HttpAnswer.part(content.get()));
    if (page.isEmpty()) {
      out.rejection(RecordFault.NOT_TEXT.in(file.source(), "no part of it is a page"));
      return;
    }
    try {
      new HtmlArticles(believed)
          .read(
              decoded(page.get()),
              HttpAnswer.charset(page.get().header("content-type")),
              page.get().header("content-location"),
              file.source(),
              file,
              out);
    } catch (IllegalArgumentException e) {
      out.rejection(RecordFault.NOT_TEXT.in(file.source(), "its page is damaged"));
    }
  }

  /** The message itself or the first of its parts that is a page; what follows is in frames. */
  private static Optional<HttpAnswer> page(HttpAnswer message) {
    Matcher boundary = BOUNDARY.matcher(message.header("content-type"));
    if (!boundary.find()) {
      return Optional.of(message).filter(MhtmlFormat::isPage);
    }
    String body = new String(message.body(), ISO_8859_1);
    String line = "--" + boundary.group(1).strip();
    int start = body.indexOf(line);
    while (start >= 0) {
      int from = start + line.length();
      int end = body.indexOf("\n" + line, from);
      String part = body.substring(from, end < 0 ? body.length() : end).stripLeading();
      HttpAnswer answer = HttpAnswer.part(part.getBytes(ISO_8859_1));
      if (isPage(answer)) {
        return Optional.of(answer);
      }
      start = end < 0 ? end : end + 1;
    }
    return Optional.empty();
  }

  private static boolean isPage(HttpAnswer part) {
    String type = HttpAnswer.type(part.header("content-type"));
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  private static byte[] decoded(HttpAnswer part) {
    return switch (part.header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "base64" -> Base64.getMimeDecoder().decode(part.body());
      case "quoted-printable" -> unquoted(part.body());
      default -> part.body();
    };
  }

  /** Undoes {@code =3D} for a sign and {@code =} at the end of a line that goes on. */
  private static byte[] unquoted(byte[] quoted) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(quoted.length);
    for (int i = 0; i < quoted.length; i++) {
      int high = i + 2 < quoted.length ? Character.digit(quoted[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(quoted[i + 2], 16);
      boolean quote = quoted[i] == '=';
      if (quote && low >= 0) {
        plain.write(high << 4 | low);
        i += 2;
      } else if (quote && isBreak(quoted, i + 1)) {
        i += quoted[i + 1] == '\r' && isBreak(quoted, i + 2) ? 2 : 1;
      } else {
        plain.write(quoted[i]);
      }
    }
    return plain.toByteArray();
  }

  private static boolean isBreak(byte[] bytes, int at) {
    return at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n');
  }
}
