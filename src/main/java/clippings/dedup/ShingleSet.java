package clippings.dedup;

/** Distinct shingles: a hash table with open addressing, for which shingles are hashes already. */
final class ShingleSet {
  /** Each shingle at its place or after it; a free place is 0, which no shingle is. */
  private final long[] table;

  private int size;

  /** With room for {@code most} shingles. */
  ShingleSet(int most) {
    table = new long[4 * Integer.highestOneBit(most + 1)];
  }

  /** Adds a shingle; false if it is there already. */
  boolean add(long shingle) {
    int place = place(shingle);
    if (table[place] == shingle) {
      return false;
    }
    table[place] = shingle;
    size++;
    return true;
  }

  boolean contains(long shingle) {
    return table[place(shingle)] == shingle;
  }

  /** How many distinct shingles were added. */
  int size() {
    return size;
  }

  /** How many of these are in {@code other} too. */
  int sharedWith(ShingleSet other) {
    int shared = 0;
    for (long shingle : table) {
      shared += shingle != 0 && other.contains(shingle) ? 1 : 0;
    }
    return shared;
  }

  /** Where a shingle is, or where it would go. */
  private int place(long shingle) {
    int mask = table.length - 1;
    int place = (int) shingle & mask;
    while (table[place] != 0 && table[place] != shingle) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
