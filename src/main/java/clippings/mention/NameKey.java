package clippings.mention;

import clippings.text.Chars;
import clippings.text.FoldedText;
import clippings.text.Folding;

/**
 * What the spellings of a name have in common: its letters without case and accents, hyphens as
 * spaces, apostrophes and stops left out, initials closed up.
 *
 * <p>Example: {@code J. K. Rook-Hall} and {@code JK Rook Hall} both are {@code jk rook hall}.
 */
final class NameKey {
  private NameKey() {}

  /** The key of a name. */
  static String of(String name) {
    FoldedText folded = Folding.fold(name);
    return of(folded, 0, folded.length());
  }

  /** The key of a part of a text. */
  static String of(FoldedText text, int start, int end) {
    StringBuilder key = new StringBuilder(end - start);
    boolean afterInitial = false;
    int i = start;
    while (i < end) {
      if (!Chars.isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int word = i;
      boolean apart = word > start && text.charAt(word - 1) != '\'' && text.charAt(word - 1) != '.';
      while (i < end && Chars.isWord(text.charAt(i))) {
        i++;
      }
      boolean initial = i - word == 1 && Character.isUpperCase(text.charAt(word));
      if (apart && !(initial && afterInitial)) {
        key.append(' ');
      }
      for (int k = word; k < i; k++) {
        key.append(Character.toLowerCase(text.charAt(k)));
      }
      afterInitial = initial;
    }
    return key.toString();
  }
}
