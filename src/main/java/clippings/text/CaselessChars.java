package clippings.text;

/** The form of each char in which lines and passages are compared, looked up in a table. */
final class CaselessChars {
  /** Stands for: the small form of this char is several chars, or depends on its neighbours. */
  static final char OTHER = 0;

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < FOLDED.length; i++) {
      FOLDED[i] = compute((char) i);
    }
  }

  private CaselessChars() {}

  /** The folded char, or {@link #OTHER}. */
  static char fold(char c) {
    return FOLDED[c];
  }

  private static char compute(char c) {
    boolean severalOrContext = c == '\u0130' || c == '\u03A3' || Character.isSurrogate(c);
    return severalOrContext ? OTHER : Character.toLowerCase(Folding.plain(c));
  }
}
