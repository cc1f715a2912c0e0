package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import org.apache.beam.sdk.values.KV;

/** Counts how many keys two bodies share. */
final class PairCounts {
  /**
   * A pair is worth a comparison if it shares one key for so many shingles of the shorter body.
   * Winnowing chooses some six of 40; a copy at the limit of the rule still shares two. A stock
   * phrase gives one.
   */
  private static final int SHINGLES_PER_SHARED_KEY = 40;

  private final IntToLongFunction bodies;

  /** The numbers of both bodies in one long, the smaller first. */
  private final LongIndex pairs = new LongIndex();

  private int[] shared = new int[0];
  private int[] shingles = new int[0];

  /**
   * No pairs yet.
   *
   * @param bodies says which body has a number
   */
  PairCounts(IntToLongFunction bodies) {
    this.bodies = bodies;
  }

  /** Adds {@code keys} shared keys of two numbers' bodies; the shorter has so many shingles. */
  void add(int one, int other, int keys, int shinglesOfShorter) {
    int pair = pairs.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other));
    shared = LongIndex.roomFor(pair, shared);
    shingles = LongIndex.roomFor(pair, shingles);
    shared[pair] += keys;
    shingles[pair] = Math.max(shingles[pair], shinglesOfShorter);
  }

  /** The sums of what other workers counted and {@link #write} wrote. */
  static PairCounts read(Iterable<byte[]> blobs) {
    LongIndex bodies = new LongIndex();
    PairCounts counts = new PairCounts(bodies::at);
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        counts.add(bodies.add(in.getLong()), bodies.add(in.getLong()), in.getInt(), in.getInt());
      }
    }
    return counts;
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
      if (blobs.isFull()) {
        blobs.drain(output);
      }
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
    return BodyPair.of(
        bodies.applyAsLong((int) (both >>> Integer.SIZE)), bodies.applyAsLong((int) both));
  }
}
