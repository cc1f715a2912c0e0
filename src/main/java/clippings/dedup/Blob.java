package clippings.dedup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows of numbers and texts, written one after the other, that travel as one value. */
final class Blob {
  private ByteBuffer buffer = ByteBuffer.allocate(256);

  Blob putLong(long value) {
    room(Long.BYTES).putLong(value);
    return this;
  }

  Blob putInt(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  Blob putBytes(byte[] value) {
    room(Integer.BYTES + value.length).putInt(value.length).put(value);
    return this;
  }

  Blob putText(String value) {
    return putBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  int size() {
    return buffer.position();
  }

  /** Hands out what was written and is empty again. */
  byte[] take() {
    byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
    buffer.clear();
    return bytes;
  }

  /** Reads what {@link #putBytes} wrote. */
  static byte[] bytes(ByteBuffer in) {
    byte[] value = new byte[in.getInt()];
    in.get(value);
    return value;
  }

  /** Reads what {@link #putText} wrote. */
  static String text(ByteBuffer in) {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  /** With room for so many bytes more, for a row that is written at once. */
  ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      ByteBuffer larger =
          ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + bytes));
      buffer = larger.put(buffer.flip());
    }
    return buffer;
  }
}
