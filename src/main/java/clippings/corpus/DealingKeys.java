package clippings.corpus;

import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.BigEndianIntegerCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.values.KV;

/**
 * Keys under which a runner that deals elements out by the hash of their key gives each worker as
 * many.
 *
 * <p>Of 256 elements with keys at random the busiest of four workers has some seventy, and all wait
 * for it. Flink 1.19 takes the remainder of MurmurHash3 of {@link Arrays#hashCode(byte[])} of the
 * encoded key by the number of workers (its {@code OutputEmitter} and {@code MathUtils}), so keys
 * are chosen by that. Where workers are found in another way they are keys like any others.
 */
final class DealingKeys {
  /** How the keys here must be encoded. */
  static final Coder<Integer> CODER = BigEndianIntegerCoder.of();

  /** Dealt evenly are so many workers, and any number that divides it: 2 to 6, 8, 10, 12, 15 … */
  private static final int WORKERS = 960;

  private DealingKeys() {}

  /** The elements in order, each with a key of its own. */
  static <T> List<KV<Integer, T>> of(List<T> elements) {
    int[] keys = keys(elements.size());
    List<KV<Integer, T>> keyed = new ArrayList<>(keys.length);
    for (int i = 0; i < keys.length; i++) {
      keyed.add(KV.of(keys[i], elements.get(i)));
    }
    return keyed;
  }

  /** For each {@code i} the next key whose hash leaves as much as {@code i}. */
  private static int[] keys(int count) {
    int[] keys = new int[count];
    int[] used = new int[WORKERS];
    int missing = count;
    for (int key = 0; missing > 0; key++) {
      int rest = hash(key) % WORKERS;
      int i = rest + WORKERS * used[rest];
      if (i < count) {
        keys[i] = key;
        used[rest]++;
        missing--;
      }
    }
    return keys;
  }

  /** The hash of a key, not negative. */
  static int hash(int key) {
    int code = Arrays.hashCode(ByteBuffer.allocate(Integer.BYTES).putInt(key).array());
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    int hash = Hashing.murmur3_32().hashBytesToInt(bytes.putInt(code).array());
    return Math.max(0, Math.abs(hash)); // Of the least of all numbers there is no opposite.
  }
}
