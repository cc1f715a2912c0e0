package clippings.corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes, eight at a time (Warren, Hacker's Delight, section 6-1). */
final class Bytes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Bytes() {}

  /**
   * Where a byte is first found.
   *
   * @param from first place to look at
   * @param to place behind the last
   * @param sought as an unsigned number, such as {@code '\n'}
   * @return -1 if it is not there
   */
  static int indexOf(byte[] bytes, int from, int to, int sought) {
    long soughtEightTimes = sought * ONES;
    int at = from;
    while (at + Long.BYTES <= to) {
      long difference = (long) EIGHT.get(bytes, at) ^ soughtEightTimes;
      if (((difference - ONES) & ~difference & HIGH_BITS) != 0) {
        break;
      }
      at += Long.BYTES;
    }
    while (at < to && (bytes[at] & 0xFF) != sought) {
      at++;
    }
    return at < to ? at : -1;
  }

  /**
   * How often a byte is found.
   *
   * @param from first place to look at
   * @param to place behind the last
   * @param sought as an unsigned number, such as {@code '\n'}
   */
  static int count(byte[] bytes, int from, int to, int sought) {
    byte signed = (byte) sought;
    int count = 0;
    for (int at = from; at < to; at++) {
      count += bytes[at] == signed ? 1 : 0;
    }
    return count;
  }
}
