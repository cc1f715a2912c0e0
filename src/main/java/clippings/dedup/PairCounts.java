package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
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

  private final LongIndex bodies = new LongIndex();

  /** The numbers of both bodies in one long. */
  private final LongIndex pairs = new LongIndex();

  private int[] shared = new int[0];
  private int[] shingles = new int[0];

  /** Adds {@code keys} shared keys of a pair whose shorter body has so many shingles. */
  void add(long one, long other, int keys, int shinglesOfShorter) {
    int first = bodies.add(Math.min(one, other));
    int second = bodies.add(Math.max(one, other));
    int pair = pairs.add((long) first << Integer.SIZE | second);
    shared = LongIndex.roomFor(pair, shared);
    shingles = LongIndex.roomFor(pair, shingles);
    shared[pair] += keys;
    shingles[pair] = Math.max(shingles[pair], shinglesOfShorter);
  }

  /** Adds what another worker counted and {@link #write} wrote. */
  void read(ByteBuffer in) {
    while (in.hasRemaining()) {
      add(in.getLong(), in.getLong(), in.getInt(), in.getInt());
    }
  }

  /** Hands out the counts in blobs, by pair. */
  void write(Consumer<KV<Integer, byte[]>> output) {
    Blobs blobs = new Blobs();
    for (int i = 0; i < pairs.size(); i++) {
      BodyPair pair = pair(i);
      blobs
          .of(Mix.of(pair.first() ^ pair.second()))
          .putLong(pair.first())
          .putLong(pair.second())
          .putInt(shared[i])
          .putInt(shingles[i]);
      blobs.drainIfFull(output);
    }
    blobs.drain(output);
  }

  /** The pairs that share enough, in no order; repeated bodies among them. */
  List<BodyPair> candidates() {
    List<BodyPair> enough = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      BodyPair pair = pair(i);
      if (pair.isRepetition() || (long) shared[i] * SHINGLES_PER_SHARED_KEY >= shingles[i]) {
        enough.add(pair);
      }
    }
    return enough;
  }

  private BodyPair pair(int number) {
    long both = pairs.at(number);
    return new BodyPair(bodies.at((int) (both >>> Integer.SIZE)), bodies.at((int) both));
  }
}
