package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The mark at the start of a file that tells its encoding (Unicode 16, section 23.8). */
enum ByteOrderMark {
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

  private final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The mark that {@code bytes} start with. */
  static ByteOrderMark of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(4, bytes.length), ISO_8859_1);
    return Arrays.stream(values())
        .filter(candidate -> !candidate.mark.isEmpty() && head.startsWith(candidate.mark))
        .findFirst()
        .orElse(NONE);
  }

  /**
   * As {@link #of}, but where there is no mark and text must start with two ASCII chars, as that of
   * JSON and of a CSV header does, its NULs tell UTF-16 (RFC 4627, section 3).
   */
  static ByteOrderMark ofAscii(byte[] bytes) {
    ByteOrderMark mark = of(bytes);
    if (mark != NONE || bytes.length < 4) {
      return mark;
    }
    boolean low = bytes[0] != 0 && bytes[2] != 0;
    boolean high = bytes[1] != 0 && bytes[3] != 0;
    if (low && bytes[1] == 0 && bytes[3] == 0) {
      return UNMARKED_UTF16LE;
    }
    return high && bytes[0] == 0 && bytes[2] == 0 ? UNMARKED_UTF16BE : NONE;
  }

  /** What the rest of the file is encoded in; UTF-8 if there is no mark. */
  Charset charset() {
    return charset;
  }

  /** How many bytes the mark takes. */
  int length() {
    return mark.length();
  }

  /** Whether a char takes two bytes or four. */
  boolean isWide() {
    return this != NONE && this != UTF8;
  }

  /** A stream without its mark: UTF-16 and UTF-32 as UTF-8, all else as it is. */
  static InputStream withoutMark(InputStream bytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 4);
    byte[] head = in.readNBytes(4);
    ByteOrderMark mark = ofAscii(head);
    in.unread(head, mark.length(), head.length - mark.length());
    return mark.isWide() ? new Utf8InputStream(in, mark.charset()) : in;
  }
}
