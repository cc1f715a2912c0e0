package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Goes through the lines of a stream, which end in {@code \n}, without copying them. A line over
 * the limit is passed by without being held.
 *
 * <pre>{@code
 * BoundedLines lines = new BoundedLines(in, 1, limit);
 * while (lines.next()) {
 *   use(lines.number(), lines.buffer(), lines.start(), lines.length());
 * }
 * }</pre>
 */
final class BoundedLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[BUFFER];
  private int filled;
  private int start;
  private int end;
  private int following;
  private long number;
  private boolean tooLong;

  /**
   * Starts before the first line.
   *
   * @param first number of the first line
   * @param limit most bytes of a line
   */
  BoundedLines(InputStream in, long first, int limit) {
    this.in = in;
    this.number = first - 1;
    this.limit = limit;
  }

  /**
   * Goes to the next line.
   *
   * @return false if there is none
   */
  boolean next() throws IOException {
    start = following;
    int scanned = start;
    tooLong = false;
    while (true) {
      int newline = Bytes.indexOf(buffer, scanned, filled, '\n');
      if (newline >= 0) {
        end = newline;
        following = newline + 1;
        break;
      }
      if (tooLong || filled - start > limit) {
        tooLong = true;
        start = 0;
        filled = 0;
      }
      scanned = filled - start;
      if (!fill()) {
        end = filled;
        following = filled;
        if (end == start && !tooLong) {
          return false;
        }
        break;
      }
    }
    tooLong |= end - start > limit;
    number++;
    return true;
  }

  /** Whether the line is over the limit: its bytes are gone. */
  boolean tooLong() {
    return tooLong;
  }

  /** The number of the line. */
  long number() {
    return number;
  }

  /** Holds the line until {@link #next}. */
  byte[] buffer() {
    return buffer;
  }

  /** Where in the buffer the line starts. */
  int start() {
    return start;
  }

  /** Bytes of the line, without the line break. */
  int length() {
    return end - start;
  }

  /** Moves the open line to the front and reads on. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    filled -= start;
    start = 0;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, limit + (long) BUFFER));
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read >= 0;
  }
}
