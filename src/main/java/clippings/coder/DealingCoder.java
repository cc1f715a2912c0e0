package clippings.coder;

import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BigEndianIntegerCoder;

/**
 * Encodes the number of a chunk or partition so that a runner that deals elements out by the hash
 * of their encoded key gives each worker as many: consecutive numbers go to consecutive workers.
 *
 * <p>Of 256 numbers encoded as such the busiest of four workers has some seventy, and all wait for
 * it. Flink 1.19 takes the remainder of MurmurHash3 of {@link Arrays#hashCode(byte[])} of the
 * encoded key by the number of workers (its {@code OutputEmitter} and {@code MathUtils}), so here a
 * second number stands behind the first, chosen by that. Where workers are found in another way it
 * does no harm.
 *
 * <p>Example: {@code registry.registerCoderForClass(Integer.class, DealingCoder.of())}.
 */
public final class DealingCoder extends AtomicCoder<Integer> {
  /** Dealt evenly are so many workers, and any number that divides it: 2 to 6, 8, 10, 12, 15 … */
  private static final int WORKERS = 960;

  private static final DealingCoder INSTANCE = new DealingCoder();

  /**
   * By first number its second number and one, or 0 as long as it was not asked for: partitions are
   * encoded very often, but of a small corpus there are few, and to find them all takes longer than
   * to read it.
   */
  private static final AtomicIntegerArray KNOWN = new AtomicIntegerArray(1024);

  private DealingCoder() {}

  /** The coder; it has no state. */
  public static DealingCoder of() {
    return INSTANCE;
  }

  /**
   * Encodes a number.
   *
   * @param number 0 or more
   */
  @Override
  public void encode(Integer number, OutputStream out) throws IOException {
    BigEndianIntegerCoder.of().encode(number, out);
    BigEndianIntegerCoder.of().encode(second(number), out);
  }

  @Override
  public Integer decode(InputStream in) throws IOException {
    int number = BigEndianIntegerCoder.of().decode(in);
    BigEndianIntegerCoder.of().decode(in);
    return number;
  }

  /** A number is always encoded as the same bytes. */
  @Override
  public void verifyDeterministic() {}

  /** Equal numbers are encoded as equal bytes, different ones as different. */
  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  private static int second(int number) {
    if (number >= KNOWN.length()) {
      return findSecond(number);
    }
    int known = KNOWN.get(number);
    if (known == 0) {
      known = findSecond(number) + 1;
      KNOWN.set(number, known);
    }
    return known - 1;
  }

  private static int findSecond(int number) {
    int second = 0;
    while (hash(number, second) % WORKERS != number % WORKERS) {
      second++;
    }
    return second;
  }

  /** Flink's hash of both numbers, not negative. */
  private static int hash(int number, int second) {
    byte[] key = ByteBuffer.allocate(2 * Integer.BYTES).putInt(number).putInt(second).array();
    byte[] code =
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(Arrays.hashCode(key))
            .array();
    // Of the least of all numbers there is no opposite.
    return Math.max(0, Math.abs(Hashing.murmur3_32().hashBytesToInt(code)));
  }

  private Object readResolve() {
    return INSTANCE;
  }
}
