package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;

/** Counts how many keys two bodies share. */
final class PairCounts {
  /**
   * A pair is worth a comparison if it shares one key for so many shingles of the shorter body.
   * Winnowing chooses some six of 40; a copy at the limit of the rule still shares two. A stock
   * phrase gives one.
   */
  private static final int SHINGLES_PER_SHARED_KEY = 40;

  private final Map<BodyPair, Count> counts = new HashMap<>();

  private static final class Count {
    int shared;
    int shingles;
  }

  /** Adds {@code shared} keys of a pair whose shorter body has so many shingles. */
  void add(BodyPair pair, int shared, int shingles) {
    Count count = counts.computeIfAbsent(pair, unused -> new Count());
    count.shared += shared;
    count.shingles = Math.max(count.shingles, shingles);
  }

  /** Adds what another worker counted and {@link #write} wrote. */
  void read(ByteBuffer in) {
    while (in.hasRemaining()) {
      add(new BodyPair(in.getLong(), in.getLong()), in.getInt(), in.getInt());
    }
  }

  /** Hands out the counts in blobs, by pair. */
  void write(Consumer<KV<Integer, byte[]>> output) {
    Blobs blobs = new Blobs();
    counts.forEach(
        (pair, count) -> {
          blobs
              .of(Mix.of(pair.first() ^ pair.second()))
              .putLong(pair.first())
              .putLong(pair.second())
              .putInt(count.shared)
              .putInt(count.shingles);
          blobs.drainIfFull(output);
        });
    blobs.drain(output);
  }

  /** The pairs that share enough, in no order; repeated bodies among them. */
  List<BodyPair> candidates() {
    List<BodyPair> enough = new ArrayList<>();
    counts.forEach(
        (pair, count) -> {
          if (pair.isRepetition()
              || (long) count.shared * SHINGLES_PER_SHARED_KEY >= count.shingles) {
            enough.add(pair);
          }
        });
    return enough;
  }
}
