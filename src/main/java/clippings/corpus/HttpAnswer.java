package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of a server (RFC 9112) as a web archive stores it. Only its start is believed: what its
 * headers say of the length and the packing of the body is often no longer so.
 */
final class HttpAnswer {
  private static final int LONGEST_LINE = 1 << 16;

  /** More than servers take. */
  private static final int LONGEST_HEADER = 1 << 13;

  private static final int MOST_HEADERS = 1000;

  /** HTTP/1.1 200 OK, HTTP/2 200, http/1.0 200. */
  private static final Pattern STATUS =
      Pattern.compile("HTTP/\\d(?:\\.\\d)?[ \\t]{1,9}(\\d{3})(?!\\d).*", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private final int status;

  /** By their names in lower case; the values of one that is given twice joined with a comma. */
  private final Map<String, String> headers;

  private final byte[] body;

  private HttpAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * Parts an answer.
   *
   * @param block of a record
   * @return empty if it is no answer of HTTP
   */
  static Optional<HttpAnswer> parse(byte[] block) {
    int end = lineEnd(block, 0);
    Matcher status = STATUS.matcher(line(block, 0, end));
    if (!status.matches()) {
      return Optional.empty();
    }
    return Optional.of(headed(Integer.parseInt(status.group(1)), block, end + 1));
  }

  /** A part of a message (RFC 2045), which has headers as an answer does, but no status. */
  static HttpAnswer part(byte[] part) {
    return headed(200, part, 0);
  }

  private static HttpAnswer headed(int status, byte[] block, int start) {
    Map<String, String> headers = new HashMap<>();
    String name = "";
    int from = start;
    while (from < block.length) {
      int end = lineEnd(block, from);
      String line = line(block, from, Math.min(end, from + LONGEST_LINE));
      from = end + 1;
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0)) && headers.containsKey(name)) {
        headers.merge(name, " " + line.strip(), HttpAnswer::joined);
      } else if (colon > 0 && headers.size() < MOST_HEADERS) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.merge(
            name, line.substring(colon + 1).strip(), (one, other) -> joined(one, ", " + other));
      }
    }
    byte[] body = Arrays.copyOfRange(block, Math.min(from, block.length), block.length);
    return new HttpAnswer(status, headers, body);
  }

  /** A header may be given a million times. */
  private static String joined(String value, String more) {
    return value.length() > LONGEST_HEADER ? value : value + more;
  }

  /** An answer that is nothing but its body. */
  static HttpAnswer of(byte[] body) {
    return new HttpAnswer(200, Map.of(), body);
  }

  /** Such as 200. */
  int status() {
    return status;
  }

  /** All bytes behind the headers. */
  byte[] body() {
    return body;
  }

  /** The value of a header; empty if there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The charset that a content type names. */
  static Optional<String> charset(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }

  /** The first type that a header of content types names, in lower case, without parameters. */
  static String type(String contentType) {
    String bare = contentType.replaceAll("[\"'\\s]", "");
    int end = 0;
    while (end < bare.length() && ";,".indexOf(bare.charAt(end)) < 0) {
      end++;
    }
    return bare.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static int lineEnd(byte[] block, int from) {
    int end = Bytes.indexOf(block, from, block.length, '\n');
    return end < 0 ? block.length : end;
  }

  private static String line(byte[] block, int from, int to) {
    return new String(block, from, to - from, ISO_8859_1).stripTrailing();
  }
}
