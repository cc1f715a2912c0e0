package clippings.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Folds one text that is not plain ASCII already; see {@link Folding#fold}. */
final class TextFolder {
  private final String text;
  private char[] folded;
  private int[] starts;
  private int[] ends;
  private int length;

  TextFolder(String text) {
    this.text = text;
    this.folded = new char[text.length() + 16];
    this.starts = new int[text.length() + 16];
    this.ends = new int[text.length() + 16];
  }

  FoldedText fold() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      Entities.@Nullable Entity entity = c == '&' ? Entities.at(text, i) : null;
      if (entity == null) {
        append(c, i, i + 1);
        i++;
      } else {
        for (char decoded : Character.toChars(entity.codePoint())) {
          append(decoded, i, entity.end());
        }
        i = entity.end();
      }
    }
    if (length > 0 && folded[length - 1] == ' ') {
      length--;
    }
    starts[length] = text.length();
    return new FoldedText(text, folded, length, starts, ends);
  }

  private void append(char c, int start, int end) {
    char plain = Folding.plain(c);
    if (plain == ' ') {
      if (length > 0 && folded[length - 1] != ' ') {
        put(' ', start, end);
      }
    } else if (plain < 0x80) {
      put(plain, start, end);
    } else if (isMark(plain)) {
      if (length > 0) {
        ends[length - 1] = end;
      }
    } else if (!isInvisible(plain)) {
      letter(plain, start, end);
    }
  }

  private void letter(char c, int start, int end) {
    switch (c) {
      case '\u00F8' -> put('o', start, end);
      case '\u00D8' -> put('O', start, end);
      case '\u0142' -> put('l', start, end);
      case '\u0141' -> put('L', start, end);
      case '\u0111' -> put('d', start, end);
      case '\u0110' -> put('D', start, end);
      case '\u0131' -> put('i', start, end);
      default -> {
        if (c < '\u00C0' || Character.isSurrogate(c)) {
          put(c, start, end);
          return;
        }
        // Compatibility forms only where they are typesetting: ligatures and full-width letters.
        Normalizer.Form form =
            (c >= '\uFB00' && c <= '\uFB06') || (c >= '\uFF01' && c <= '\uFF5E')
                ? Normalizer.Form.NFKD
                : Normalizer.Form.NFD;
        String parts = Normalizer.normalize(String.valueOf(c), form);
        for (int k = 0; k < parts.length(); k++) {
          if (!isMark(parts.charAt(k))) {
            put(parts.charAt(k), start, end);
          }
        }
      }
    }
  }

  private void put(char c, int start, int end) {
    if (length + 1 >= folded.length) {
      int more = folded.length * 2;
      folded = Arrays.copyOf(folded, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    folded[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }

  /** Accents, and the vowel points of Hebrew and Arabic. */
  private static boolean isMark(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u0591' && c <= '\u05C7' && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= '\u064B' && c <= '\u065F')
        || (c >= '\u1AB0' && c <= '\u1AFF')
        || (c >= '\u1DC0' && c <= '\u1DFF')
        || (c >= '\uFE00' && c <= '\uFE0F')
        || (c >= '\uFE20' && c <= '\uFE2F');
  }

  /** Soft hyphens, zero-width chars, direction marks, byte-order marks. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u180E'
        || c == '\u034F'
        || c == '\uFEFF';
  }
}
