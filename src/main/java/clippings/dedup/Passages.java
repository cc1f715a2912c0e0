package clippings.dedup;

import clippings.article.Paragraph;
import clippings.text.Folding;
import clippings.text.TextHash;
import clippings.text.Words;
import java.util.ArrayList;
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

  /** One hash for each paragraph; {@link #NONE} if it cannot be recycled. */
  static List<Long> hashes(List<Paragraph> paragraphs) {
    List<Long> hashes = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.heading()) {
        hashes.add(isLong(paragraph) ? hash(paragraph.text()) : NONE);
      } else if (i + 1 < paragraphs.size() && isLong(paragraphs.get(i + 1))) {
        hashes.add(hash(paragraph.text() + "\n" + paragraphs.get(i + 1).text()));
      } else {
        hashes.add(NONE);
      }
    }
    return hashes;
  }

  private static boolean isLong(Paragraph paragraph) {
    return !paragraph.heading() && Words.count(paragraph.text()) >= MIN_WORDS;
  }

  private static long hash(String text) {
    return TextHash.of(Folding.caseless(text));
  }
}
