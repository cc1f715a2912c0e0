package clippings.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * The mark at the start of a file that tells its encoding (Unicode 16, section 23.8), and what
 * tells UTF-16 without it.
 *
 * <p>Example: {@code ByteOrderMark.of(bytes).charset()}.
 */
public enum ByteOrderMark {
  /** No mark. */
  NONE(UTF_8, ""),
  /** EF BB BF. */
  UTF8(UTF_8, "\u00EF\u00BB\u00BF"),
  /** FF FE 00 00; looked for before UTF-16, whose mark it starts with. */
  UTF32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
  /** 00 00 FE FF. */
  UTF32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
  /** FF FE. */
  UTF16LE(UTF_16LE, "\u00FF\u00FE"),
  /** FE FF. */
  UTF16BE(UTF_16BE, "\u00FE\u00FF"),
  /** No mark, but a NUL behind each char. */
  UNMARKED_UTF16LE(UTF_16LE, ""),
  /** No mark, but a NUL before each char. */
  UNMARKED_UTF16BE(UTF_16BE, "");

  /** So many bytes tell. */
  private static final int TELLING = 1024;

  /** One unit of so many may be a NUL. */
  private static final int FEW = 8;

  private final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The mark that {@code bytes} start with, or what their first NULs tell. */
  public static ByteOrderMark of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(4, bytes.length), ISO_8859_1);
    return Arrays.stream(values())
        .filter(candidate -> candidate.isMarked() && head.startsWith(candidate.mark))
        .findFirst()
        .orElseGet(() -> unmarked(bytes));
  }

  /**
   * Of UTF-16 without a mark the first two chars are ASCII, as in JSON and mark-up (RFC 4627,
   * section 3), or most are: their NULs all stand on one side.
   */
  private static ByteOrderMark unmarked(byte[] bytes) {
    int units = Math.min(bytes.length, TELLING) / 2;
    int high = nuls(bytes, 0, units);
    int low = nuls(bytes, 1, units);
    boolean ascii = Math.abs(nuls(bytes, 0, 2) - nuls(bytes, 1, 2)) == 2;
    int enough = ascii ? 0 : units / 2;
    if (units < 2 || Math.max(high, low) <= enough || Math.min(high, low) * FEW > units) {
      return NONE;
    }
    return low > high ? UNMARKED_UTF16LE : UNMARKED_UTF16BE;
  }

  /** How many of the first units have a NUL as their first or second byte. */
  private static int nuls(byte[] bytes, int side, int units) {
    int nuls = 0;
    for (int i = side; i < 2 * units && i < bytes.length; i += 2) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    return nuls;
  }

  /** What the rest of the file is encoded in; UTF-8 if there is no mark. */
  public Charset charset() {
    return charset;
  }

  /** How many bytes the mark takes. */
  public int length() {
    return mark.length();
  }

  /** Whether there are bytes to be left out. */
  boolean isMarked() {
    return !mark.isEmpty();
  }

  /** Whether a char takes two bytes or four. */
  public boolean isWide() {
    return this != NONE && this != UTF8;
  }

  /**
   * A stream without its mark: UTF-16 and UTF-32 as UTF-8, all else as it is.
   *
   * @throws IOException if the first bytes cannot be read
   */
  public static InputStream withoutMark(InputStream bytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 4);
    byte[] head = in.readNBytes(4);
    ByteOrderMark mark = of(head);
    in.unread(head, mark.length(), head.length - mark.length());
    return mark.isWide()
        ? ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, mark.charset()))
            .setCharset(UTF_8)
            .get()
        : in;
  }
}
