package clippings.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The rows of a CSV file. A row ends with the first line break at which its quotes are closed.
 * Where they are not before the file or the limit ends, the line that opens them is a row of its
 * own, and the lines below it are read again.
 */
final class CsvRows {
  private final BoundedLines lines;
  private final int limit;
  private final Deque<byte[]> ahead = new ArrayDeque<>();
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private long taken;
  private long number;
  private boolean tooLong;
  private boolean open;

  CsvRows(InputStream in, int limit) {
    this.lines = new BoundedLines(in, 1, limit);
    this.limit = limit;
  }

  /**
   * Goes to the next row; blank lines between rows are passed by.
   *
   * @return false if there is none
   */
  boolean next() throws IOException {
    Deque<byte[]> parts = new ArrayDeque<>();
    row.reset();
    open = false;
    tooLong = false;
    byte[] line = nextLine();
    while (line.length == 1 || (line.length == 2 && line[0] == '\r')) {
      line = nextLine();
    }
    number = taken;
    while (line.length > 0) {
      parts.add(line);
      row.writeBytes(line);
      open ^= isOdd(line);
      if (!open || tooLong || row.size() > limit) {
        break;
      }
      line = nextLine();
    }
    boolean any = !parts.isEmpty();
    if (open && any && !tooLong) {
      giveBack(parts);
    }
    return any;
  }

  /** All lines but the first. */
  private void giveBack(Deque<byte[]> parts) {
    parts.removeFirst();
    taken -= parts.size();
    while (!parts.isEmpty()) {
      ahead.addFirst(parts.removeLast());
    }
  }

  /** With its line break; empty at the end. */
  private byte[] nextLine() throws IOException {
    if (!ahead.isEmpty()) {
      taken++;
      return ahead.removeFirst();
    }
    if (!lines.next()) {
      return new byte[0];
    }
    taken++;
    tooLong |= lines.tooLong();
    byte[] line = new byte[lines.length() + 1];
    System.arraycopy(lines.buffer(), lines.start(), line, 0, lines.length());
    line[line.length - 1] = '\n';
    return line;
  }

  private static boolean isOdd(byte[] line) {
    boolean odd = false;
    for (byte b : line) {
      odd ^= b == '"';
    }
    return odd;
  }

  /** Number of the line that the row starts in, counted from 1. */
  long number() {
    return number;
  }

  /** The row with its line breaks. */
  byte[] bytes() {
    return row.toByteArray();
  }

  /** Whether a line of it is over the limit, so that its bytes are gone. */
  boolean tooLong() {
    return tooLong;
  }

  /** Whether a quote in it is never closed. */
  boolean isOpen() {
    return open;
  }
}
