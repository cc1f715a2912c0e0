package clippings.files;

import java.io.Serializable;

/**
 * Into how many partitions steps split what they group, so that what one worker holds stays small
 * however large the corpus is. More than needed would cost time: of a small corpus, runners take
 * longer for a partition than for what is in it. Nothing in the reports depends on it.
 *
 * <p>Example: {@code Partitions.of(100_000_000).small()} is 2.
 *
 * @param large partitions of what grows with the text: the keys and passages of all articles
 * @param small partitions of what is a fraction of that, such as pairs of articles
 */
public record Partitions(int large, int small) implements Serializable {
  private static final int LEAST = 2;
  private static final int MOST = 1024;
  private static final int SMALL = 32;
  private static final long BYTES_OF_A_PARTITION = 32 << 20;

  /**
   * The partitions for a corpus, each a power of two.
   *
   * @param bytes of the corpus, roughly; in all steps of a run the same
   */
  public static Partitions of(long bytes) {
    long wanted = Math.max(LEAST, Math.min(MOST, bytes / BYTES_OF_A_PARTITION));
    int large = (int) Long.highestOneBit(wanted);
    return new Partitions(large, Math.min(large, Math.max(SMALL, large / 4)));
  }
}
