package clippings.article;

import java.io.Serializable;

/**
 * One line of a record as it was read.
 *
 * <p>Example: {@code Line.furniture(3, "Jane Doe on the pier", Reason.CAPTION)}.
 *
 * @param number where it stands: the line of a text file, of the text field of a JSONL record, or
 *     the block of an HTML page; counted from 1
 * @param text the line without its line break; may be blank
 * @param mark what its mark-up says it is; {@link LineMark#UNKNOWN} where there is none
 * @param reason why it is {@link LineMark#FURNITURE}; else {@link Reason#NONE}
 */
public record Line(int number, String text, LineMark mark, Reason reason) implements Serializable {

  /** A line of plain text, of which nothing more is known. */
  public Line(int number, String text) {
    this(number, text, LineMark.UNKNOWN, Reason.NONE);
  }

  /** A line that is known to be no part of the article. */
  public static Line furniture(int number, String text, Reason reason) {
    return new Line(number, text, LineMark.FURNITURE, reason);
  }

  /** Whether its mark-up said already whether it is part of the article. */
  public boolean isMarked() {
    return mark != LineMark.UNKNOWN;
  }
}
