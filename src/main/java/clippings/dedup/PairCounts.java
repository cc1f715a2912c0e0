package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Counts how many keys two bodies share, of the pairs that {@link KeyRuns} found. */
final class PairCounts {
  /**
   * A pair is worth a comparison if it shares one key for so many shingles of the shorter body.
   * Winnowing chooses some six of 40; a copy at the limit of the rule still shares two. A stock
   * phrase gives one.
   */
  private static final int SHINGLES_PER_SHARED_KEY = 40;

  /** Bytes of what is written of a pair. */
  private static final int ROW = 2 * Long.BYTES + Integer.BYTES;

  /** A hash of both bodies. */
  private final LongIndex pairs = new LongIndex();

  private long[] first = new long[0];
  private long[] second = new long[0];
  private int[] shared = new int[0];
  private int[] shingles = new int[0];

  /**
   * Writes that two bodies share a key, which most do with few others in a partition: to count them
   * there would take longer than to write them all.
   *
   * @param shinglesOfShorter shingles of the shorter body
   */
  static void write(BodyPair pair, int shinglesOfShorter, Blobs blobs) {
    blobs
        .of(hash(pair))
        .room(ROW)
        .putLong(pair.first())
        .putLong(pair.second())
        .putInt(shinglesOfShorter);
  }

  /** Counts what {@link #write} wrote; all of a pair are in one partition. */
  static PairCounts read(Iterable<byte[]> blobs) {
    PairCounts counts = new PairCounts();
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        counts.add(new BodyPair(in.getLong(), in.getLong()), in.getInt());
      }
    }
    return counts;
  }

  private void add(BodyPair pair, int shinglesOfShorter) {
    int known = pairs.size();
    int number = pairs.add(hash(pair));
    if (number == known) {
      first = LongIndex.roomFor(number, first);
      second = LongIndex.roomFor(number, second);
      shared = LongIndex.roomFor(number, shared);
      shingles = LongIndex.roomFor(number, shingles);
      first[number] = pair.first();
      second[number] = pair.second();
    }
    shared[number]++;
    shingles[number] = Math.max(shingles[number], shinglesOfShorter);
  }

  private static long hash(BodyPair pair) {
    return Mix.of(pair.first()) ^ pair.second();
  }

  /** The pairs that share enough, in no order; repeated bodies among them. */
  List<BodyPair> candidates() {
    List<BodyPair> enough = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      BodyPair pair = new BodyPair(first[i], second[i]);
      if (pair.isRepetition() || (long) shared[i] * SHINGLES_PER_SHARED_KEY >= shingles[i]) {
        enough.add(pair);
      }
    }
    return enough;
  }
}
