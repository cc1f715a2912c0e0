package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Unpacks the body of an answer by what it is. Crawlers store bodies as they came or unpacked, and
 * keep the headers in either case (commoncrawl/news-crawl#30).
 */
final class HttpBody {
  private static final int MOST_LAYERS = 4;
  private static final int LONGEST_SIZE_LINE = 256;

  private final int most;

  /** Unpacks no more than {@code most} bytes. */
  HttpBody(int most) {
    this.most = most;
  }

  /**
   * The bytes of the page.
   *
   * @param answer with its headers, which are a hint where bytes do not tell
   * @return up to as many bytes as this was made for
   * @throws IOException if they are packed and damaged
   */
  byte[] unpack(HttpAnswer answer) throws IOException {
    boolean chunked =
        answer.header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] body = unchunked(answer.body(), chunked);
    String coding = answer.header("content-encoding").toLowerCase(Locale.ROOT);
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Optional<byte[]> inner = layer(body, coding);
      if (inner.isEmpty()) {
        return body;
      }
      body = inner.get();
    }
    throw new IOException("packed more than " + MOST_LAYERS + " times");
  }

  private Optional<byte[]> layer(byte[] body, String coding) throws IOException {
    String start = new String(body, 0, Math.min(4, body.length), ISO_8859_1);
    if (start.startsWith("\u001F\u008B")) {
      return Optional.of(read(() -> new GZIPInputStream(in(body))));
    } else if (start.equals("(\u00B5/\u00FD")) {
      return Optional.of(read(() -> new ZstdInputStream(new ZstdFrames(in(body)))));
    }
    Head head = Head.of(body);
    if (body.length == 0 || head.isMarkup() || head.binary().isPresent()) {
      return Optional.empty();
    }
    if (isZlib(body)) {
      Optional<byte[]> inflated = attempt(() -> new InflaterInputStream(in(body)));
      if (inflated.isPresent()) {
        return inflated;
      }
    }
    if (head.isText() && !coding.contains("br") && !coding.contains("deflate")) {
      return Optional.empty();
    }
    // Neither says so in its first bytes: what it unpacks to must be text.
    return attempt(() -> new BrotliInputStream(in(body)))
        .or(() -> attempt(() -> new InflaterInputStream(in(body), new Inflater(true))))
        .filter(inner -> inner.length > 0 && Head.of(inner).isText());
  }

  /** The header of zlib (RFC 1950, section 2.2). */
  private static boolean isZlib(byte[] body) {
    return body.length > 6
        && (body[0] & 0x0F) == 8
        && ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % 31 == 0;
  }

  private byte[] read(UnpackGuard.Opener opener) throws IOException {
    try (InputStream in = opener.open()) {
      return in.readNBytes(most);
    } catch (RuntimeException e) {
      throw new IOException("cannot be unpacked", e);
    }
  }

  private Optional<byte[]> attempt(UnpackGuard.Opener opener) {
    try {
      return Optional.of(read(opener));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * The body without the sizes of its chunks (RFC 9112, section 7.1), if it has them. What stands
   * behind a broken one is left out; a body that does not say it has any must have no broken one.
   */
  private static byte[] unchunked(byte[] body, boolean declared) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = Bytes.indexOf(body, at, Math.min(body.length, at + LONGEST_SIZE_LINE), '\n');
      int size = end < 0 ? -1 : size(new String(body, at, end - at, ISO_8859_1));
      boolean sound =
          size >= 0 && end + 1L + size <= body.length && isLineEnd(body, end + 1 + size);
      if (!sound && (at == 0 || !declared)) {
        return body;
      }
      if (size <= 0) {
        break;
      }
      int length = Math.min(size, body.length - end - 1);
      whole.write(body, end + 1, length);
      at = behindLineEnd(body, end + 1 + length);
    }
    return whole.size() == 0 && !declared ? body : whole.toByteArray();
  }

  /** The size of a chunk; -1 if the line holds none. */
  private static int size(String line) {
    int semicolon = line.indexOf(';');
    String written = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
    String digits = written.replaceFirst("^0{1,200}(?=.)", "");
    boolean hex = !digits.isEmpty() && digits.length() <= 7;
    for (int i = 0; hex && i < digits.length(); i++) {
      hex = Character.digit(digits.charAt(i), 16) >= 0;
    }
    return hex ? Integer.parseInt(digits, 16) : -1;
  }

  private static boolean isLineEnd(byte[] body, int at) {
    return at == body.length || body[at] == '\r' || body[at] == '\n';
  }

  private static int behindLineEnd(byte[] body, int from) {
    int at = from;
    if (at < body.length && body[at] == '\r') {
      at++;
    }
    if (at < body.length && body[at] == '\n') {
      at++;
    }
    return at;
  }
}
