package clippings.quality.flat;

import clippings.article.LineLabel;
import java.util.Objects;

/**
 * A line of a text that is being made.
 *
 * @param text empty for a blank line
 * @param label what it is
 * @param marks what its mark-up says
 */
record FlatLine(String text, LineLabel label, Marks marks) {

  /** A blank line. */
  static final FlatLine BLANK = new FlatLine("", LineLabel.FURNITURE, Marks.NONE);

  boolean kept() {
    return label != LineLabel.FURNITURE;
  }

  boolean isBody() {
    return label == LineLabel.BODY;
  }

  /** The same with other text, of which the mark-up says nothing. */
  FlatLine as(String other) {
    return Objects.equals(other, text) ? this : new FlatLine(other, label, Marks.NONE);
  }

  /** The same line where it is no part of the article. */
  FlatLine asFurniture() {
    return new FlatLine(text, LineLabel.FURNITURE, marks);
  }
}
