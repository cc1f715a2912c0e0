package clippings.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The bodies of one partition of the keys, by those keys that several of them have, and by a few
 * more. All other keys, most by far, lead to nothing: only their bytes are held.
 *
 * <p>A body that several articles have is here once: its keys are the same in each.
 */
final class SharedKeys {
  /** Bytes of what the keys of an article in a blob have in common, and how many they are. */
  private static final int HEAD = Long.BYTES + 3 * Short.BYTES;

  /**
   * Bytes of a key: of its last bits the partition tells some. Now and then two bodies seem to
   * share a key that they do not; should they become candidates, they are compared in vain.
   */
  private static final int KEY = Integer.BYTES + Byte.BYTES;

  /** The largest number in a head. What is larger need not be told apart, or would be enough. */
  private static final int MOST = 0xFFFF;

  /** The last entry of a chain. */
  private static final int END = -1;

  private final LongIndex bodies = new LongIndex();
  private int[] days = new int[0];
  private int[] shingles = new int[0];
  private final BitSet repeated = new BitSet();

  private final LongIndex keys = new LongIndex();

  /** By the number of a key: its newest entry. */
  private int[] newest = new int[0];

  /** By entry: the number of the body, and the entry of the same key before it. */
  private int[] bodyOf = new int[0];

  private int[] before = new int[0];
  private int entries;

  /**
   * Writes the keys of one article, which has some fifty: most of all that is sent. Those of a blob
   * stand together, and the body but once.
   */
  static void write(Digest digest, Blobs blobs) {
    short day = upToMost(digest.dating().day().toEpochDay());
    short shingles = upToMost(Signature.words(digest.signature()) - Shingles.LENGTH + 1);
    long[] chosen = CandidateKeys.of(digest.signature());
    long[] keys = chosen.length > 0 ? chosen : new long[] {digest.body()};
    int[] ends = new int[blobs.count()];
    long[] sorted = byPartition(keys, blobs, ends);
    for (int partition = 0, next = 0; next < sorted.length; partition++) {
      int count = Math.min(MOST, ends[partition] - next);
      if (count > 0) {
        ByteBuffer blob = blobs.in(partition).room(HEAD + count * KEY);
        blob.putLong(digest.body()).putShort(day).putShort(shingles).putShort((short) count);
        for (int i = next; i < next + count; i++) {
          blob.putInt((int) (sorted[i] >>> Integer.SIZE));
          blob.put((byte) (sorted[i] >>> (Integer.SIZE - Byte.SIZE)));
        }
      }
      next = ends[partition];
    }
  }

  private static short upToMost(long number) {
    return (short) Math.max(0, Math.min(MOST, number));
  }

  /** The keys by their partitions; says in {@code ends} where those of each end. */
  private static long[] byPartition(long[] keys, Blobs blobs, int[] ends) {
    for (long key : keys) {
      ends[blobs.partitionOf(key)]++;
    }
    for (int partition = 1; partition < ends.length; partition++) {
      ends[partition] += ends[partition - 1];
    }
    int[] next = ends.clone();
    long[] sorted = new long[keys.length];
    for (long key : keys) {
      sorted[--next[blobs.partitionOf(key)]] = key;
    }
    return sorted;
  }

  /**
   * Reads a partition.
   *
   * @param blobs that {@link #write} wrote; gone through once
   */
  static SharedKeys read(Iterable<byte[]> blobs) {
    List<ByteBuffer> held = new ArrayList<>();
    int count = 0;
    for (byte[] bytes : blobs) {
      ByteBuffer blob = ByteBuffer.wrap(bytes);
      held.add(blob);
      for (int at = 0; at < blob.limit(); at = end(blob, at)) {
        count += keysAt(blob, at);
      }
    }
    SeenTwice seen = new SeenTwice(count);
    for (ByteBuffer blob : held) {
      for (int at = 0; at < blob.limit(); at = end(blob, at)) {
        int end = end(blob, at);
        for (int key = at + HEAD; key < end; key += KEY) {
          seen.add(key(blob, key));
        }
      }
    }
    SharedKeys shared = new SharedKeys();
    for (ByteBuffer blob : held) {
      for (int at = 0; at < blob.limit(); at = end(blob, at)) {
        shared.addArticle(blob, at, seen);
      }
    }
    return shared;
  }

  private void addArticle(ByteBuffer blob, int at, SeenTwice seen) {
    int body = LongIndex.NONE;
    int end = end(blob, at);
    for (int i = at + HEAD; i < end; i += KEY) {
      long key = key(blob, i);
      if (seen.mayHave(key)) {
        if (body == LongIndex.NONE) {
          int before = bodies.size();
          ByteBuffer head = blob.slice(at, HEAD);
          body =
              addBody(
                  head.getLong(),
                  Short.toUnsignedInt(head.getShort()),
                  Short.toUnsignedInt(head.getShort()));
          if (body < before) {
            return;
          }
        }
        addKey(key, body);
      }
    }
  }

  /** Adds a body of one more article; its number. */
  int addBody(long body, int day, int shinglesOfBody) {
    int known = bodies.size();
    int number = bodies.add(body);
    days = LongIndex.roomFor(number, days);
    shingles = LongIndex.roomFor(number, shingles);
    if (number < known) {
      repeated.set(number);
      days[number] = Math.min(days[number], day);
    } else {
      days[number] = day;
      shingles[number] = shinglesOfBody;
    }
    return number;
  }

  /** Says that the body with this number, the latest that was added, has a key. */
  void addKey(long key, int body) {
    int known = keys.size();
    int number = keys.add(key);
    if (number < known && bodyOf[newest[number]] == body) {
      // It stands in the body more than once.
      return;
    }
    newest = LongIndex.roomFor(number, newest);
    bodyOf = LongIndex.roomFor(entries, bodyOf);
    before = LongIndex.roomFor(entries, before);
    bodyOf[entries] = body;
    before[entries] = number < known ? newest[number] : END;
    newest[number] = entries++;
  }

  /** How many distinct keys there are. */
  int keys() {
    return keys.size();
  }

  /** How many distinct bodies there are. */
  int bodies() {
    return bodies.size();
  }

  /** The numbers of the bodies that have the key with this number, in any order. */
  int[] bodiesOf(int key) {
    int count = 0;
    for (int entry = newest[key]; entry != END; entry = before[entry]) {
      count++;
    }
    int[] run = new int[count];
    for (int entry = newest[key]; entry != END; entry = before[entry]) {
      run[--count] = bodyOf[entry];
    }
    return run;
  }

  /** The body with a number, see {@link Digest#body()}. */
  long body(int number) {
    return bodies.at(number);
  }

  /** The earliest day of the articles with a body, from 1970 on; undated is the largest. */
  int day(int number) {
    return days[number];
  }

  /** The shingles of a body; of a very long one some. */
  int shingles(int number) {
    return shingles[number];
  }

  /** Whether several articles have a body. */
  boolean isRepeated(int number) {
    return repeated.get(number);
  }

  /** Where the keys of the article end that starts at {@code at}. */
  private static int end(ByteBuffer blob, int at) {
    return at + HEAD + KEY * keysAt(blob, at);
  }

  private static int keysAt(ByteBuffer blob, int at) {
    return Short.toUnsignedInt(blob.getShort(at + HEAD - Short.BYTES));
  }

  private static long key(ByteBuffer blob, int at) {
    return (long) blob.getInt(at) << Integer.SIZE
        | Byte.toUnsignedLong(blob.get(at + Integer.BYTES)) << (Integer.SIZE - Byte.SIZE);
  }
}
