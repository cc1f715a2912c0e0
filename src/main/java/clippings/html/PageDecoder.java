package clippings.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a page into text.
 *
 * <p>First that fits: a byte order mark; bytes that are UTF-8 throughout and more than ASCII,
 * whatever the page declares (no other charset gives those by chance); UTF-16 without a mark; the
 * charset of the HTTP header; the one declared in the page, unless it is UTF-8 and the bytes are
 * not; a guess from the bytes; Windows-1252. Labels mean what browsers take them for (<a
 * href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a>): {@code
 * iso-8859-1} is Windows-1252.
 */
public final class PageDecoder {
  private static final int DECLARATION_WITHIN = 8192;
  private static final int GUESS_FROM = 1 << 18;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^>]{0,200}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})"
              + "|<\\?xml\\b[^>]{0,99}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> AS_BROWSERS_DO =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("unicode", "utf-8"),
          Map.entry("utf-16", "utf-8"),
          Map.entry("utf8", "utf-8"));

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
    int mark = markLength(page);
    if (mark > 0) {
      Charset charset =
          mark == 3
              ? StandardCharsets.UTF_8
              : page[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return new String(page, mark, page.length - mark, charset);
    }
    String unicode = new String(page, StandardCharsets.UTF_8);
    boolean wellFormed = unicode.indexOf('\uFFFD') < 0;
    boolean ascii = wellFormed && unicode.length() == page.length;
    if (wellFormed && !ascii) {
      return unicode;
    }
    Optional<Charset> declared =
        wideWithoutMark(page)
            .or(() -> header.flatMap(PageDecoder::named))
            .or(() -> declaration(page).flatMap(PageDecoder::named));
    boolean likely = ascii || Utf8.check(page).isLikely();
    boolean refuted =
        declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8) && !likely;
    if (declared.isPresent() && !refuted) {
      return new String(page, declared.get());
    }
    if (likely) {
      return unicode;
    }
    return new String(page, guess(page).orElseGet(PageDecoder::western));
  }

  private static Charset western() {
    return Charset.forName("windows-1252");
  }

  private static int markLength(byte[] page) {
    if (page.length >= 3
        && page[0] == (byte) 0xEF
        && page[1] == (byte) 0xBB
        && page[2] == (byte) 0xBF) {
      return 3;
    }
    if (page.length >= 2
        && ((page[0] == (byte) 0xFE && page[1] == (byte) 0xFF)
            || (page[0] == (byte) 0xFF && page[1] == (byte) 0xFE))) {
      return 2;
    }
    return 0;
  }

  /** UTF-16 of mark-up has a NUL in nearly every second place. */
  private static Optional<Charset> wideWithoutMark(byte[] page) {
    int[] nuls = new int[2];
    int length = Math.min(page.length, 1024) & ~1;
    for (int i = 0; i < length; i++) {
      if (page[i] == 0) {
        nuls[i & 1]++;
      }
    }
    int few = length / 16;
    int many = length / 4;
    if (nuls[0] > many && nuls[1] < few) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return nuls[1] > many && nuls[0] < few
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
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
    try {
      return Optional.of(Charset.forName(AS_BROWSERS_DO.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> guess(byte[] page) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(page, 0, Math.min(page.length, GUESS_FROM));
    detector.dataEnd();
    @Nullable String name = detector.getDetectedCharset();
    return Optional.ofNullable(name)
        .filter(label -> !label.equals("UTF-8"))
        .flatMap(PageDecoder::named);
  }
}
