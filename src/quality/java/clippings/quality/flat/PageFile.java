package clippings.quality.flat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;

/** Files of pages. */
final class PageFile {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w-]+)");
  private static final Pattern OG_TITLE =
      Pattern.compile("property=[\"']og:title[\"'][^>]*?content=(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>([^<]*)<", Pattern.CASE_INSENSITIVE);

  private PageFile() {}

  /** The HTML of a page, perhaps packed by gzip. */
  static String read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in =
            file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
      return decode(in.readAllBytes());
    }
  }

  /** UTF-8 if it can be, else the charset that the page names, else that of Windows. */
  private static String decode(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4000), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(start);
    Charset own = WINDOWS;
    if (named.find() && Charset.isSupported(named.group(1))) {
      own = Charset.forName(named.group(1));
    }
    return Stream.of(StandardCharsets.UTF_8, own, WINDOWS)
        .flatMap(charset -> decode(bytes, charset).stream())
        .findFirst()
        .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  /** The title that the head of a page gives; empty if it gives none. */
  static String title(String html) {
    Matcher og = OG_TITLE.matcher(html);
    if (og.find()) {
      String written = og.group(1) == null ? og.group(2) : og.group(1);
      return Parser.unescapeEntities(written, true);
    }
    Matcher title = TITLE.matcher(html);
    return title.find() ? Parser.unescapeEntities(title.group(1), false).strip() : "";
  }
}
