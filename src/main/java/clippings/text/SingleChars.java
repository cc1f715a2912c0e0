package clippings.text;

import java.text.Normalizer;

/** The chars that fold to exactly one char, looked up in a table. */
final class SingleChars {
  /** Stands for: this char folds to none or to several, or is no char by itself. */
  static final char OTHER = 0;

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < FOLDED.length; i++) {
      FOLDED[i] = compute((char) i);
    }
  }

  private SingleChars() {}

  /** The folded char, or {@link #OTHER}. */
  static char fold(char c) {
    return FOLDED[c];
  }

  private static char compute(char c) {
    char plain = Folding.plain(c);
    if (plain < 0x80) {
      return plain;
    }
    if (Marks.isMark(plain) || Marks.isInvisible(plain)) {
      return OTHER;
    }
    if (plain < '\u00C0' || Character.isSurrogate(plain)) {
      return plain;
    }
    return switch (plain) {
      case '\u00F8' -> 'o';
      case '\u00D8' -> 'O';
      case '\u0142' -> 'l';
      case '\u0141' -> 'L';
      case '\u0111' -> 'd';
      case '\u0110' -> 'D';
      case '\u0131' -> 'i';
      default -> {
        String parts = Marks.strip(decompose(plain));
        yield parts.length() == 1 ? parts.charAt(0) : OTHER;
      }
    };
  }

  /** Compatibility forms only where they are typesetting: ligatures and full-width letters. */
  static String decompose(char c) {
    boolean typesetting = (c >= '\uFB00' && c <= '\uFB06') || (c >= '\uFF01' && c <= '\uFF5E');
    return Normalizer.normalize(
        String.valueOf(c), typesetting ? Normalizer.Form.NFKD : Normalizer.Form.NFD);
  }
}
