package clippings.dedup;

/**
 * The shingles of a body: all runs of five words that follow one another.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997, On the resemblance and
 *     containment of documents</a>
 */
final class Shingles {
  /** Words in a shingle. */
  static final int LENGTH = 5;

  private final byte[] signature;
  private final long[] inOrder;

  private final LongIndex distinct = new LongIndex();

  private Shingles(byte[] signature, long[] inOrder) {
    this.signature = signature;
    this.inOrder = inOrder;
    for (long shingle : inOrder) {
      distinct.add(shingle);
    }
  }

  /** The shingles of the body that {@code signature} (see {@link Signature}) stands for. */
  static Shingles of(byte[] signature) {
    return new Shingles(signature, hashes(signature));
  }

  /**
   * {@link clippings.text.HashFormat#SHINGLE} of each, in order; none for a body of under five
   * words.
   */
  static long[] hashes(byte[] signature) {
    int words = Signature.words(signature);
    long[] hashes = new long[Math.max(0, words - LENGTH + 1)];
    long lastFour = 0;
    for (int i = 0; i < words; i++) {
      int word = Signature.word(signature, i);
      if (i >= LENGTH - 1) {
        hashes[i - LENGTH + 1] = Mix.of(Mix.of(lastFour) + word);
      }
      lastFour = lastFour << 16 | word;
    }
    return hashes;
  }

  /** Words of the body. */
  int words() {
    return Signature.words(signature);
  }

  /**
   * Whether the word at {@code index} is a name or a number that stands nowhere in another body.
   */
  boolean tellsWhatIsNotIn(Shingles other, int index) {
    return Signature.isTelling(signature, index)
        && !other.hasWord(Signature.word(signature, index));
  }

  private boolean hasWord(int hash) {
    for (int i = 0; i < words(); i++) {
      if (Signature.word(signature, i) == hash) {
        return true;
      }
    }
    return false;
  }

  /** How many shingles there are, each place counted. */
  int count() {
    return inOrder.length;
  }

  /** The hash of the shingle that starts at word {@code index}. */
  long at(int index) {
    return inOrder[index];
  }

  /** Whether {@code shingle} stands anywhere in the body. */
  boolean contains(long shingle) {
    return distinct.find(shingle) != LongIndex.NONE;
  }

  /**
   * The share of these distinct shingles that {@code other} has too, 0 to 1: Broder's containment.
   * 0 if there are none.
   */
  double containedIn(Shingles other) {
    int shared = 0;
    for (int number = 0; number < distinct.size(); number++) {
      shared += other.contains(distinct.at(number)) ? 1 : 0;
    }
    return distinct.size() == 0 ? 0 : (double) shared / distinct.size();
  }
}
