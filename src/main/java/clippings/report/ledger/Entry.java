package clippings.report.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A key and a value in a run. Sorted by key, then value, as unsigned bytes. */
public final class Entry implements Comparable<Entry> {
  private final byte[] key;
  private final byte[] value;

  /** The first eight bytes of the key, which tell most keys apart without a look at them. */
  private final long prefix;

  public Entry(byte[] key, byte[] value) {
    this.key = key;
    this.value = value;
    this.prefix =
        ByteBuffer.wrap(key.length < Long.BYTES ? Arrays.copyOf(key, Long.BYTES) : key).getLong();
  }

  public byte[] key() {
    return key;
  }

  public byte[] value() {
    return value;
  }

  /** How much memory it takes, roughly. */
  int size() {
    return key.length + value.length + 80;
  }

  @Override
  public int compareTo(Entry other) {
    int byPrefix = Long.compareUnsigned(prefix, other.prefix);
    if (byPrefix != 0) {
      return byPrefix;
    }
    int byKey = Arrays.compareUnsigned(key, other.key);
    return byKey != 0 ? byKey : Arrays.compareUnsigned(value, other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry && compareTo(entry) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(key) + Arrays.hashCode(value);
  }
}
