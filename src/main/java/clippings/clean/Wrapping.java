package clippings.clean;

import clippings.article.Line;
import java.util.List;

/** Recognises a paragraph that was broken into lines of about the same width, as e-mails are. */
final class Wrapping {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 120;

  private Wrapping() {}

  /**
   * Whether the lines of a block, with no blank line among them, are one wrapped paragraph: all but
   * the last are nearly as wide as the widest, and sentences run on from line to line.
   */
  static boolean isWrapped(List<Line> block) {
    int widest = 0;
    for (Line line : block) {
      widest = Math.max(widest, line.text().strip().length());
      if (widest > WIDEST) {
        // As nearly all text is: its lines need not be read to the last.
        return false;
      }
    }
    if (widest < NARROWEST) {
      return false;
    }
    int runOn = 0;
    for (int i = 0; i + 1 < block.size(); i++) {
      String text = block.get(i).text().strip();
      String next = block.get(i + 1).text().strip();
      int space = next.indexOf(' ');
      int firstWord = space < 0 ? next.length() : space;
      if (text.length() + 1 + firstWord < widest - 1) {
        // The next word would have fitted on this line.
        return false;
      }
      char last = text.charAt(text.length() - 1);
      runOn += Character.isLowerCase(next.charAt(0)) && ".!?:".indexOf(last) < 0 ? 1 : 0;
    }
    return runOn * 2 >= block.size() - 1;
  }
}
