package clippings.html;

import clippings.article.Reason;
import java.util.Optional;

/**
 * A run of text between two block boundaries.
 *
 * @param text one line, trimmed, never empty
 * @param box the innermost block-level element
 * @param words its length in words
 * @param linkShare share of its characters that are links, 0 to 1
 * @param afterPicture whether a picture stands right above it
 * @param inline furniture that the inline elements say which hold nearly all of it
 */
record TextBlock(
    String text,
    Box box,
    int words,
    double linkShare,
    boolean afterPicture,
    Optional<Reason> inline) {

  private static final int PROSE_WORDS = 10;

  /** Whether it reads as running text: long enough, and not made of links. */
  boolean isProse() {
    return words >= PROSE_WORDS && linkShare < 0.5 && box.heading() == 0;
  }

  /** Whether it ends as a sentence does. */
  boolean endsAsSentence() {
    int end = text.length() - 1;
    while (end > 0 && "\"'\u201D\u2019\u00BB)]\u300D\u300F ".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?\u2026:;\u3002\uFF01\uFF1F\u0964\u061F\u06D4".indexOf(text.charAt(end)) >= 0;
  }

  /** What its mark-up says it is, if that is furniture. */
  Optional<Reason> furniture() {
    Optional<Reason> found = box.furniture.isPresent() ? box.furniture : inline;
    // A post that the article quotes is a quote.
    return box.inQuote
            && found.isPresent()
            && (found.get() == Reason.EMBED
                || found.get() == Reason.SHARE
                || found.get() == Reason.CAPTION)
        ? Optional.empty()
        : found;
  }

  Block.Kind kind() {
    if (box.heading() > 0) {
      return Block.Kind.HEADING;
    }
    if (box.inQuote) {
      return Block.Kind.QUOTE;
    }
    return box.inListItem ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
