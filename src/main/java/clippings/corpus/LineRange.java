package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream that start in a range of its bytes, whole: the last one also if it ends
 * behind the range, the first only if it starts in it.
 */
final class LineRange extends InputStream {
  private final InputStream in;
  private final long to;
  private long position;
  private boolean atLineStart = true;
  private long newlines;

  private LineRange(InputStream in, long position, long to) {
    this.in = in;
    this.position = position;
    this.to = to;
  }

  /**
   * Cuts a range out of a stream.
   *
   * @param in buffered, at the byte before {@code from}, or at 0 if {@code from} is 0
   * @param from first byte of the range
   * @param to byte behind the range
   */
  static LineRange of(InputStream in, long from, long to) throws IOException {
    long position = from;
    if (from > 0) {
      int before = in.read();
      while (before >= 0 && before != '\n') {
        before = in.read();
        position++;
      }
    }
    return new LineRange(in, position, to);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position < to) {
      int read = in.read(bytes, offset, (int) Math.min(length, to - position));
      if (read > 0) {
        position += read;
        atLineStart = bytes[offset + read - 1] == '\n';
        newlines += Bytes.count(bytes, offset, offset + read, '\n');
      }
      return read;
    }
    int read = 0;
    while (read < length && !atLineStart) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      bytes[offset + read++] = (byte) next;
      atLineStart = next == '\n';
      newlines += atLineStart ? 1 : 0;
    }
    return read > 0 ? read : -1;
  }

  /** How many lines were read, also one that has no end. */
  long count() {
    return newlines + (atLineStart ? 0 : 1);
  }
}
