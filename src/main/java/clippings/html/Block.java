package clippings.html;

import clippings.article.Reason;
import java.util.Optional;

/**
 * One run of text of a page that stands on its own: a paragraph, a list item, a caption.
 *
 * @param number where it stands in the page, counted from 1
 * @param text one line, trimmed, never empty
 * @param kind its shape
 * @param furniture why it is not part of the article; empty if it is
 */
public record Block(int number, String text, Kind kind, Optional<Reason> furniture) {

  /** The shape of a block. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** Headline or subheading. */
    HEADING,
    /** One item of a list. */
    LIST_ITEM,
    /** Quoted text set apart. */
    QUOTE
  }

  /** Whether it is part of the article. */
  public boolean isArticle() {
    return furniture.isEmpty();
  }
}
