package clippings.dedup;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;

/**
 * What a worker has to say to each partition, collected over a bundle.
 *
 * <p>Engines are slow with a key a row and fast with few keys and large values: rows go to one of
 * {@value #PARTITIONS} partitions by a hash, and a bundle sends one blob to each.
 */
final class Blobs {
  /** How many partitions a step is split into. */
  static final int PARTITIONS = 64;

  /** The partition of what only one worker can do: for small tables only. */
  static final int ONE_WORKER = 0;

  private static final int FULL = 4 << 20;

  private final Map<Integer, Blob> blobs = new TreeMap<>();

  /** The partition that rows with this hash belong to. */
  static int partition(long hash) {
    return (int) (hash & (PARTITIONS - 1));
  }

  /** The blob for the partition of {@code hash}, to be written to at once. */
  Blob of(long hash) {
    return in(partition(hash));
  }

  /** The blob for a partition, to be written to at once. */
  Blob in(int partition) {
    return blobs.computeIfAbsent(partition, unused -> new Blob());
  }

  /** Whether it is time to {@link #drain}. */
  boolean isFull() {
    return blobs.values().stream().mapToLong(Blob::size).sum() >= FULL;
  }

  /** Hands out all blobs and starts anew. */
  void drain(Consumer<KV<Integer, byte[]>> output) {
    blobs.forEach((partition, blob) -> output.accept(KV.of(partition, blob.toBytes())));
    blobs.clear();
  }
}
