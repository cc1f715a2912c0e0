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
    char plain = c == '`' ? '\'' : Folding.plain(Windows1252.controlAsChar(c));
    if (plain < 0x80) {
      return plain;
    }
    if (Marks.isMark(plain) || Marks.isInvisible(plain)) {
      return OTHER;
    }
    if (TextFolder.isPictograph(plain)) {
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
      case '\u00DF', '\u1E9E', '\u00E6', '\u00C6', '\u0153', '\u0152' -> OTHER;
      default -> {
        String parts = Marks.strip(decompose(plain));
        yield parts.length() == 1 ? parts.charAt(0) : OTHER;
      }
    };
  }

  /** What a char that is {@link #OTHER} folds to, if it is no mark and can be seen. */
  static String foldToSeveral(char c) {
    return switch (c) {
      case '\u00DF' -> "ss";
      case '\u1E9E' -> "SS";
      case '\u00E6' -> "ae";
      case '\u00C6' -> "AE";
      case '\u0153' -> "oe";
      case '\u0152' -> "OE";
      default -> Marks.strip(decompose(c));
    };
  }

  /** Compatibility forms only where they are typesetting: ligatures and full-width letters. */
  private static String decompose(char c) {
    boolean typesetting = (c >= '\uFB00' && c <= '\uFB06') || (c >= '\uFF01' && c <= '\uFF5E');
    return Normalizer.normalize(
        String.valueOf(c), typesetting ? Normalizer.Form.NFKD : Normalizer.Form.NFD);
  }
}
