package clippings.dedup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a worker has to say to each partition, collected over a bundle.
 *
 * <p>Engines are slow with a key a row and fast with few keys and large values: rows go to one of a
 * few partitions by a hash, and a bundle sends one blob to each.
 */
final class Blobs {
  /** Bytes of a full blob, on average: few enough for memory, enough to be worth a read. */
  private static final int FULL = 32 << 10;

  private static final int LEAST_TO_HAND_OUT = 4 << 20;

  /** Takes blobs, by partition. */
  @FunctionalInterface
  interface Sink {
    /** Takes some; none may be among them. */
    void take(Map<Integer, byte[]> blobs) throws IOException;
  }

  private final List<Blob> blobs;
  private int calls;

  /** Blobs for so many partitions, a power of two. */
  Blobs(int partitions) {
    blobs = Stream.generate(Blob::new).limit(partitions).toList();
  }

  /** The partition that rows with this hash belong to, of so many. */
  static int partition(long hash, int partitions) {
    return (int) (hash & (partitions - 1));
  }

  /** The blob for the partition of {@code hash}. */
  Blob of(long hash) {
    return in(partitionOf(hash));
  }

  /** The partition that rows with this hash belong to, of as many as there are here. */
  int partitionOf(long hash) {
    return partition(hash, blobs.size());
  }

  /** How many partitions there are. */
  int count() {
    return blobs.size();
  }

  /** The blob for a partition. */
  Blob in(int partition) {
    return blobs.get(partition);
  }

  /**
   * Whether there is so much in the blobs that they should be handed out. To be asked after each
   * element; at most calls it does not look, since that would take longer than to write an element.
   */
  boolean isFull() {
    calls++;
    if (calls % blobs.size() != 0) {
      return false;
    }
    int size = blobs.stream().mapToInt(Blob::size).sum();
    return size >= Math.max(LEAST_TO_HAND_OUT, FULL * blobs.size());
  }

  /** All blobs that are not empty, by partition; starts anew. */
  Map<Integer, byte[]> take() {
    Map<Integer, byte[]> taken = new TreeMap<>();
    for (int partition = 0; partition < blobs.size(); partition++) {
      if (in(partition).size() > 0) {
        taken.put(partition, in(partition).take());
      }
    }
    return taken;
  }
}
