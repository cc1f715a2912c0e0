package clippings.report.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * The header of a CSV report and every n-th row below it, where reading all rows would take too
 * long. A cell holds no line break, so that rows are lines.
 */
final class ThinnedRows extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long step;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long line;
  private boolean kept = true;

  ThinnedRows(InputStream in, long step) {
    this.in = in;
    this.step = step;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = 0;
    while (read < length) {
      if (next == end) {
        next = 0;
        end = Math.max(0, in.read(buffer));
        if (end == 0) {
          return read == 0 ? -1 : read;
        }
      }
      byte b = buffer[next++];
      if (kept) {
        to[offset + read++] = b;
      }
      if (b == '\n') {
        line++;
        kept = line % step == 0;
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
