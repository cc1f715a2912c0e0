package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Goes through the records of a web archive (WARC 1.1, ISO 28500, section 4; or ARC, its
 * forerunner, with one line above each block) as a stream: a line with the version, headers, an
 * empty line, a block of the length that the headers tell. Where no record starts that should, as
 * behind a wrong length, the next line with a version is looked for.
 */
final class WarcRecords {
  private static final String VERSION = "WARC/";
  private static final int MOST_HEADER_BYTES = 1 << 16;

  private static final Pattern ARC_START = Pattern.compile("[a-z]{3,9}:.*");
  private static final Pattern ARC_TIME = Pattern.compile("\\d{14}");
  private static final Pattern ARC_LENGTH = Pattern.compile("\\d{1,18}");

  private final InputStream in;
  private final Map<String, String> headers = new HashMap<>();
  private String version = "";
  private long number;
  private long length;
  private boolean broken;

  WarcRecords(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * Goes to the next record; what is left of the one before is passed over.
   *
   * @return false if there is none
   * @throws EOFException if the file breaks off
   */
  boolean next() throws IOException {
    skipBlock();
    number++;
    headers.clear();
    String first = version.isEmpty() ? firstLine() : version;
    version = "";
    if (first.isEmpty()) {
      return false;
    }
    List<String> arc = arc(first);
    if (arc.isEmpty()) {
      broken = !first.startsWith(VERSION) || !readHeaders();
    } else {
      // The one line above a block says what headers of WARC do.
      broken = false;
      headers.put("warc-type", arc.get(0).startsWith("filedesc:") ? "warcinfo" : "response");
      headers.put("warc-target-uri", arc.get(0));
      headers.put("content-type", "application/http");
      length = Long.parseLong(arc.get(1));
    }
    if (broken) {
      version = nextVersion();
    }
    return true;
  }

  private void skipBlock() throws IOException {
    try {
      in.skipNBytes(length);
    } catch (EOFException e) {
      throw brokenOff();
    }
    length = 0;
  }

  /** Counted from 1; what stands where a record should be is one, too. */
  long number() {
    return number;
  }

  /** Whether there is no record, but something else. */
  boolean isBroken() {
    return broken;
  }

  /** The value of a header; empty if there is none. */
  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /**
   * The block, or as much of it as {@code most} bytes.
   *
   * @throws EOFException if the file breaks off in it
   */
  byte[] block(int most) throws IOException {
    int wanted = (int) Math.min(length, most);
    byte[] block = in.readNBytes(wanted);
    length -= block.length;
    if (block.length < wanted) {
      throw brokenOff();
    }
    return block;
  }

  /** The first line that is not empty; empty at the end. */
  private String firstLine() throws IOException {
    in.mark(1);
    int next = in.read();
    while (next == '\r' || next == '\n') {
      in.mark(1);
      next = in.read();
    }
    if (next < 0) {
      return "";
    }
    in.reset();
    return line();
  }

  /** Passes over what is no record. The version of the next one; empty if there is none. */
  private String nextVersion() throws IOException {
    String line = firstLine();
    while (!line.isEmpty() && !line.startsWith(VERSION) && arc(line).isEmpty()) {
      line = firstLine();
    }
    return line;
  }

  /**
   * Address and length in a line of ARC, with IP address, time and type between them; empty if it
   * is none. An address may have spaces.
   */
  private static List<String> arc(String line) {
    if (!ARC_START.matcher(line).lookingAt()) {
      return List.of();
    }
    List<String> parts = List.of(line.strip().split(" "));
    int time = 2;
    while (time < parts.size() && !ARC_TIME.matcher(parts.get(time)).matches()) {
      time++;
    }
    String last = parts.get(parts.size() - 1);
    return time + 2 < parts.size() && ARC_LENGTH.matcher(last).matches()
        ? List.of(String.join(" ", parts.subList(0, time - 1)), last)
        : List.of();
  }

  /** Whether there are headers, an empty line, and a length among them. */
  private boolean readHeaders() throws IOException {
    int bytes = 0;
    for (String line = line(); !line.isBlank(); line = line()) {
      bytes += line.length();
      if (line.startsWith(" ") || line.startsWith("\t")) {
        continue; // It goes on with the header above: none that is asked for is so long.
      }
      int colon = line.indexOf(':');
      if (colon < 1 || bytes > MOST_HEADER_BYTES) {
        return false;
      }
      String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      headers.putIfAbsent(name, line.substring(colon + 1).strip());
    }
    try {
      length = Long.parseLong(header("Content-Length"));
    } catch (NumberFormatException e) {
      return false;
    }
    boolean sound = length >= 0;
    length = Math.max(0, length);
    return sound;
  }

  private EOFException brokenOff() {
    return new EOFException("breaks off within record #" + number);
  }

  /** Up to {@code \n}, which is not given; of a long line as much as headers may have. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next != '\n') {
      if (next < 0) {
        throw brokenOff();
      }
      if (line.size() <= MOST_HEADER_BYTES) {
        line.write(next);
      }
      next = in.read();
    }
    return line.toString(UTF_8);
  }
}
