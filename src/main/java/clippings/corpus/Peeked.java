package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream of which the start was looked at already. Damage that was met then is thrown where it
 * stands, behind all bytes before it.
 */
final class Peeked extends InputStream {
  private final InputStream in;
  private final byte[] start;
  private final @Nullable IOException damage;
  private int at;

  private Peeked(InputStream in, byte[] start, @Nullable IOException damage) {
    this.in = in;
    this.start = start;
    this.damage = damage;
  }

  /** Looks at the first bytes of a stream, at most so many. */
  static Peeked of(InputStream in, int most) {
    byte[] start = new byte[most];
    int filled = 0;
    IOException damage = null;
    try {
      int read = in.read(start, 0, most);
      while (read > 0) {
        filled += read;
        read = in.read(start, filled, most - filled);
      }
    } catch (IOException e) {
      damage = e;
    }
    return new Peeked(in, Arrays.copyOf(start, filled), damage);
  }

  /** The first bytes. */
  byte[] start() {
    return start;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) <= 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (at < start.length) {
      int count = Math.min(length, start.length - at);
      System.arraycopy(start, at, bytes, offset, count);
      at += count;
      return count;
    }
    if (damage != null) {
      throw damage;
    }
    return in.read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
