package clippings.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The rows of a CSV file. A row ends with the first line break at which its quotes are closed.
 * Where they are not before the file or the limit ends, the line that opens them is a row of its
 * own, and the lines below it are read again.
 */
final class CsvRows {
  private final BoundedLines lines;
  private final int limit;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private byte[] unread = new byte[0];
  private int unreadFrom;
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
    row.reset();
    open = false;
    tooLong = false;
    byte[] line = nextLine();
    while (!tooLong && (line.length == 1 || (line.length == 2 && line[0] == '\r'))) {
      line = nextLine();
    }
    number = taken;
    int first = line.length;
    while (line.length > 0) {
      row.writeBytes(line);
      open ^= isOdd(line);
      if (!open || tooLong || row.size() > limit) {
        break;
      }
      line = nextLine();
    }
    if (open && first > 0 && !tooLong) {
      giveBack(first);
    }
    return first > 0;
  }

  /** All lines of the row but the first, which has so many bytes. */
  private void giveBack(int first) {
    byte[] all = row.toByteArray();
    int given = all.length - first;
    byte[] both = Arrays.copyOfRange(all, first, all.length + unread.length - unreadFrom);
    System.arraycopy(unread, unreadFrom, both, given, unread.length - unreadFrom);
    unread = both;
    unreadFrom = 0;
    taken = number;
  }

  /** With its line break, which may be a lone {@code \r}; empty at the end. */
  private byte[] nextLine() throws IOException {
    if (unreadFrom == unread.length && !readLine()) {
      return new byte[0];
    }
    taken++;
    int end = unreadFrom;
    while (!endsLine(end)) {
      end++;
    }
    byte[] line = Arrays.copyOfRange(unread, unreadFrom, end + 1);
    unreadFrom = end + 1;
    return line;
  }

  /** What is unread ends with {@code \n}. */
  private boolean endsLine(int at) {
    return unread[at] == '\n' || (unread[at] == '\r' && unread[at + 1] != '\n');
  }

  private boolean readLine() throws IOException {
    if (!lines.next()) {
      return false;
    }
    tooLong |= lines.tooLong();
    unread = new byte[lines.length() + 1];
    System.arraycopy(lines.buffer(), lines.start(), unread, 0, lines.length());
    unread[unread.length - 1] = '\n';
    unreadFrom = 0;
    return true;
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
