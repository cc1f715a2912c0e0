package clippings.text;

/** Chars that are ignored: accents, and what cannot be seen. */
final class Marks {
  private Marks() {}

  /** Accents, and the vowel points of Hebrew and Arabic. */
  static boolean isMark(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u0591' && c <= '\u05C7' && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= '\u064B' && c <= '\u065F')
        || (c >= '\u1AB0' && c <= '\u1AFF')
        || (c >= '\u1DC0' && c <= '\u1DFF')
        || (c >= '\uFE00' && c <= '\uFE0F')
        || (c >= '\uFE20' && c <= '\uFE2F');
  }

  /** Soft hyphens, zero-width chars, direction marks, byte-order marks. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u180E'
        || c == '\uFEFF';
  }

  /** {@code text} without marks. */
  static String strip(String text) {
    StringBuilder stripped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        stripped.append(text.charAt(i));
      }
    }
    return stripped.toString();
  }
}
