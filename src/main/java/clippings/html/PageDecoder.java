package clippings.html;

import clippings.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text: {@link TextDecoder}, told what the HTTP header and the page
 * declare. Labels mean what browsers take them for (<a
 * href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a>): {@code
 * iso-8859-1} is Windows-1252.
 */
public final class PageDecoder {
  private static final int DECLARATION_WITHIN = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^>]{0,200}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})"
              + "|<\\?xml\\b[^>]{0,99}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> AS_BROWSERS_DO =
      Vocabulary.group("charsets").stream()
          .map(pair -> pair.split("=", -1))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private PageDecoder() {}

  /**
   * The text of a page.
   *
   * <p>Example: {@code decode(bytes, Optional.of("iso-8859-2"))}.
   *
   * @param page its bytes, uncompressed; any bytes will do
   * @param header the charset that the HTTP header names; empty if unknown
   * @return the text without a byte order mark; a replacement character for each malformed sequence
   */
  public static String decode(byte[] page, Optional<String> header) {
    return TextDecoder.decode(
        page,
        Stream.of(header, declaration(page))
            .flatMap(label -> label.flatMap(PageDecoder::named).stream())
            .toList());
  }

  private static Optional<String> declaration(byte[] page) {
    int length = Math.min(page.length, DECLARATION_WITHIN);
    Matcher matcher = DECLARATION.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    @Nullable String meta = matcher.group(1);
    return Optional.ofNullable(meta == null ? matcher.group(2) : meta);
  }

  private static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    return TextDecoder.named(AS_BROWSERS_DO.getOrDefault(name, name));
  }
}
