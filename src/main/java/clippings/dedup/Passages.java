package clippings.dedup;

import clippings.article.Paragraph;
import clippings.text.TextHash;
import clippings.text.Words;
import java.util.List;

/**
 * The passages of an article as hashes, to find the ones that several articles have.
 *
 * <p>A paragraph of {@value #MIN_WORDS} words or more can be recycled. A subheading right above one
 * can be recycled with it, and only with it: its hash is that of both.
 */
final class Passages {
  /** Words of the shortest paragraph that counts as recycled. */
  static final int MIN_WORDS = 12;

  /** Stands for a passage that is too short to be recycled. */
  static final long NONE = 0;

  private Passages() {}

  /**
   * One hash for each paragraph; {@link #NONE} if it cannot be recycled.
   *
   * @param folded the paragraphs' texts by {@link clippings.text.Folding#caseless}
   */
  static long[] hashes(List<Paragraph> paragraphs, List<String> folded) {
    long[] hashes = new long[paragraphs.size()];
    for (int i = 0; i < hashes.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.heading()) {
        hashes[i] = isLong(paragraph) ? TextHash.of(folded.get(i)) : NONE;
      } else if (i + 1 < paragraphs.size() && isLong(paragraphs.get(i + 1))) {
        hashes[i] = TextHash.of(folded.get(i) + "\n" + folded.get(i + 1));
      } else {
        hashes[i] = NONE;
      }
    }
    return hashes;
  }

  private static boolean isLong(Paragraph paragraph) {
    return !paragraph.heading() && Words.areAtLeast(MIN_WORDS, paragraph.text());
  }
}
