package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import clippings.text.ByteOrderMark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first bytes of a file or record, which say what it is whatever its name says (as in <a
 * href="https://mimesniff.spec.whatwg.org/">MIME Sniffing</a>).
 */
final class Head {
  /** As many bytes tell. */
  static final int BYTES = 4096;

  private static final int TAR_MAGIC_AT = 257;

  private static final List<String> PAGE_STARTS =
      List.of(
          "<!doctype html",
          "<html",
          "<head>",
          "<head ",
          "<body",
          "<!doctype xhtml",
          "<script",
          "<title",
          "<meta ");

  private static final List<String> FEED_STARTS =
      List.of("<rss", "<feed", "<rdf:rdf", "<atom:feed");

  private final byte[] bytes;
  private final String text;

  private Head(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /** The head of some bytes. */
  static Head of(byte[] bytes) {
    byte[] head = bytes.length > BYTES ? Arrays.copyOf(bytes, BYTES) : bytes;
    ByteOrderMark mark = ByteOrderMark.of(head);
    String text =
        mark.isWide()
            ? new String(head, mark.length(), head.length - mark.length(), mark.charset())
            : new String(head, mark.length(), head.length - mark.length(), ISO_8859_1);
    return new Head(head, text.stripLeading());
  }

  /** The head of a text. */
  static Head of(String text) {
    String start = text.substring(0, Math.min(BYTES, text.length()));
    return new Head(start.getBytes(ISO_8859_1), start.stripLeading());
  }

  /** Files that are no text, by their first bytes as chars of ISO 8859-1. */
  private enum Binary {
    GZIP("gzip", "\u001F\u008B"),
    BZIP2("bzip2", "BZh"),
    ZSTD("Zstandard", "(\u00B5/\u00FD"),
    XZ("XZ", "\u00FD7zXZ\0"),
    SEVEN_ZIP("7-Zip", "7z\u00BC\u00AF'\u001C"),
    RAR("RAR", "Rar!\u001A\u0007"),
    ZIP("ZIP", "PK\u0003\u0004"),
    EMPTY_ZIP("ZIP", "PK\u0005\u0006"),
    PDF("PDF", "%PDF-"),
    POSTSCRIPT("PostScript", "%!PS-"),
    PARQUET("Parquet", "PAR1"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    PNG("PNG", "\u0089PNG\r\n"),
    GIF("GIF", "GIF8"),
    TIFF("TIFF", "II*\0"),
    TIFF_BIG("TIFF", "MM\0*"),
    ICON("icon", "\0\0\u0001\0"),
    FONT("font", "wOF"),
    OGG("Ogg", "OggS"),
    MP3("MP3", "ID3"),
    OFFICE("old Office", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    SQLITE("SQLite", "SQLite format 3\0"),
    ELF("program", "\u007FELF"),
    RTF("RTF", "{\\rtf");

    private final String label;
    private final String magic;

    Binary(String label, String magic) {
      this.label = label;
      this.magic = magic;
    }

    private boolean starts(String head) {
      return this == BZIP2
          ? head.length() > 9 && head.startsWith("BZh") && head.startsWith("1AY&SY", 4)
          : head.startsWith(magic);
    }
  }

  /** What it is if it is no text, for people: {@code PDF}; empty for text. */
  Optional<String> binary() {
    String start = new String(bytes, 0, Math.min(16, bytes.length), ISO_8859_1);
    Optional<String> known =
        Arrays.stream(Binary.values())
            .filter(binary -> binary.starts(start))
            .map(binary -> binary.label)
            .findFirst();
    if (known.isPresent()) {
      return known;
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of("WebP");
    }
    if (start.startsWith("ftyp", 4)) {
      return Optional.of("MP4 or AVIF");
    }
    return isTar() ? Optional.of("tar") : Optional.empty();
  }

  private boolean isTar() {
    return bytes.length > TAR_MAGIC_AT + 5
        && new String(bytes, TAR_MAGIC_AT, 5, ISO_8859_1).equals("ustar");
  }

  /** Whether it starts as pages do, behind comments and what stands before XML. */
  boolean isPage() {
    return startsWithOne(behindProlog(), PAGE_STARTS);
  }

  /** Whether it starts as RSS or Atom do. */
  boolean isFeed() {
    return startsWithOne(behindProlog(), FEED_STARTS);
  }

  /** Whether it starts as mark-up. */
  boolean isMarkup() {
    return text.startsWith("<");
  }

  /** Whether it starts as XML, which may be a page, a feed or anything else. */
  boolean isXml() {
    return text.startsWith("<?xml");
  }

  /** Whether it starts as a web archive. */
  boolean isWarc() {
    return text.startsWith("WARC/") || text.startsWith("filedesc://");
  }

  /** Whether it starts as an object of JSON does, or a list of them. */
  boolean isJson() {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '[' || isBlank(text.charAt(at)))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '{') {
      return false;
    }
    at++;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '}');
  }

  /** Whether it starts as a list of JSON. */
  boolean isJsonList() {
    return isJson() && text.startsWith("[");
  }

  /** Its text, without white space in front; each byte a char unless it is UTF-16 or UTF-32. */
  String text() {
    return text;
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether it has control characters that no text has: ten in a hundred, or NUL. */
  boolean isText() {
    long control = text.chars().filter(c -> c < ' ' && !isBlank((char) c) && c != 0x1B).count();
    return text.indexOf('\0') < 0 && control * 100 <= text.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean startsWithOne(String text, List<String> starts) {
    String start = text.substring(0, Math.min(20, text.length())).toLowerCase(Locale.ROOT);
    return starts.stream().anyMatch(start::startsWith);
  }

  /** What follows comments, the XML declaration, style sheets of XML and a doctype of XML. */
  private String behindProlog() {
    String rest = text;
    while (rest.startsWith("<?") || rest.startsWith("<!--") || isDoctypeOfXml(rest)) {
      String end = rest.startsWith("<!--") ? "-->" : ">";
      int behind = rest.indexOf(end);
      if (behind < 0) {
        return "";
      }
      rest = rest.substring(behind + end.length()).stripLeading();
    }
    return rest;
  }

  private static boolean isDoctypeOfXml(String text) {
    return text.regionMatches(true, 0, "<!doctype ", 0, 10)
        && !text.regionMatches(true, 0, "<!doctype html", 0, 14);
  }
}
