package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Another encoding as UTF-8; what cannot be decoded becomes U+FFFD. */
final class Utf8InputStream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = new byte[0];
  private int position;

  Utf8InputStream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    int read = reader.read(chars, 0, chars.length - 1);
    if (read < 0) {
      return false;
    }
    // Both halves of a surrogate pair must be encoded together.
    if (Character.isHighSurrogate(chars[read - 1])) {
      int low = reader.read();
      if (low >= 0) {
        chars[read++] = (char) low;
      }
    }
    bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
    position = 0;
    return true;
  }
}
