package clippings.clean;

import clippings.text.Chars;
import clippings.text.Folding;

/** What a char is to the shape of a line, looked up in a table. */
final class CharKind {
  /** No part of a word. */
  static final byte SIGN = 0;

  /** A letter of a script that puts no space between words. */
  static final byte IDEOGRAPH = 1;

  /** A letter of a script without capitals, or a mark. */
  static final byte CASELESS = 2;

  static final byte UPPER = 3;
  static final byte LOWER = 4;
  static final byte DIGIT = 5;

  /** How many kinds there are; those from {@link #CASELESS} on make up words. */
  static final int COUNT = 6;

  /** Bits of {@link #traits}: part of a word; small; capital; plain space; ideograph. */
  static final int WORD = 1;

  static final int SMALL = 2;
  static final int CAPITAL = SMALL << 1;
  static final int SPACE = 8;
  static final int ALONE = 16;

  /** In {@link #traits}: see {@link #isRare}. */
  static final int RARE = 32;

  /** The number of the highest bit of {@link #traits}: a sign to be looked at by itself. */
  static final int TELLING_BIT = 6;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
  private static final byte[] TRAITS = new byte[KINDS.length];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = compute((char) c);
      TRAITS[c] = computeTraits((char) c, KINDS[c]);
    }
  }

  private CharKind() {}

  /** The kind of a char; half of a rare letter is a sign. */
  static byte of(char c) {
    return KINDS[c];
  }

  /** All that a line needs to know of most of its chars, in bits. */
  static int traits(char c) {
    return TRAITS[c];
  }

  /**
   * Whether a char, folded or not, is a letter or sign that plain English prose can do without: an
   * accent, another script, a bracket, a bar, a colon.
   */
  static boolean isRare(char c) {
    return (TRAITS[c] & RARE) != 0;
  }

  static boolean isWordChar(char c) {
    return KINDS[c] != SIGN;
  }

  /** White space of any script, and what cannot be seen. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= '\u0080' && (Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B'));
  }

  private static byte compute(char c) {
    int type = Character.getType(c);
    boolean ideograph = (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    if ((ideograph && Character.isLetter(c)) || (Chars.isDense(c) && Chars.isWord(c))) {
      return IDEOGRAPH;
    }
    if (!Character.isLetterOrDigit(c)
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK) {
      return SIGN;
    }
    if (Character.isUpperCase(c)) {
      return UPPER;
    }
    return Character.isLowerCase(c) ? LOWER : Character.isDigit(c) ? DIGIT : CASELESS;
  }

  private static byte computeTraits(char c, byte kind) {
    char plain = Folding.plain(c);
    boolean rare = plain >= '\u0080' || "#()*+/:<=>@[\\]^_`{|}~".indexOf(plain) >= 0;
    int traits =
        switch (kind) {
          case IDEOGRAPH -> ALONE;
          case UPPER -> WORD | CAPITAL;
          case LOWER -> WORD | SMALL;
          case CASELESS, DIGIT -> WORD;
          default -> c == ' ' ? SPACE : LineScanner.isTelling(c) ? 1 << TELLING_BIT : 0;
        };
    return (byte) (rare ? traits | RARE : traits);
  }
}
