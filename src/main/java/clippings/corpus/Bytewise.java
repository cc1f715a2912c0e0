package clippings.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Asks a decompressor for one byte after the other, so that all before the damage are had. */
final class Bytewise extends FilterInputStream {
  private @Nullable IOException damage;

  Bytewise(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    int count = 0;
    try {
      while (count < length) {
        int next = in.read();
        if (next < 0) {
          return count > 0 ? count : -1;
        }
        bytes[offset + count++] = (byte) next;
      }
    } catch (IOException e) {
      damage = e;
    } catch (RuntimeException e) {
      damage = new IOException("cannot be unpacked", e);
    }
    if (count == 0 && damage != null) {
      throw damage;
    }
    return count;
  }
}
