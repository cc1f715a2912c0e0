package clippings.quality.flat;

/** White space as Python's {@code \s} sees it, so that lines are those of {@code flatten.py}. */
final class Spaces {
  private Spaces() {}

  /** Whether a char is white space, no-break spaces included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
