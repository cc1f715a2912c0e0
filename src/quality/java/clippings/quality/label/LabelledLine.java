package clippings.quality.label;

import clippings.article.LineLabel;

/**
 * A line that is not blank, and what it is.
 *
 * @param number where it stands in its text, counted from 1; blank lines are counted
 * @param text without its line break
 * @param label what a careful reader says it is
 */
public record LabelledLine(int number, String text, LineLabel label) {

  /** Whether it is part of the article. */
  public boolean kept() {
    return label != LineLabel.FURNITURE;
  }
}
