package clippings.mention;

import clippings.text.Chars;
import clippings.text.Particles;
import java.util.Locale;

/** Where words start and end (rules.md, section 5, rule 2), but for hyphens. */
final class WordEdges {
  private WordEdges() {}

  /** Whether a form may start at {@code i}. */
  static boolean isStart(char[] text, int i) {
    if (i == 0) {
      return true;
    }
    char before = text[i - 1];
    if (Chars.isWord(before)) {
      return Chars.isAlone(before) || Chars.isAlone(text[i]);
    }
    return before != '\'' || i == 1 || !Chars.isWord(text[i - 2]) || isElidedName(text, i);
  }

  /** Whether a word stands before, up to an apostrophe: whether it may, its language knows. */
  static boolean isElided(char[] text, int i) {
    return i > 1 && text[i - 1] == '\'' && Chars.isWord(text[i - 2]);
  }

  /** The word that ends before {@code end}. */
  static String wordBefore(char[] text, int end) {
    int start = end;
    while (start > 0 && Chars.isWord(text[start - 1])) {
      start--;
    }
    return new String(text, start, end - start);
  }

  /** Whether a form may end before {@code end}: {@code 's} or a particle may follow. */
  static boolean isEnd(char[] text, int length, int end) {
    if (end == length) {
      return true;
    }
    char after = text[end];
    if (Chars.isWord(after)) {
      return Chars.isAlone(after)
          || Chars.isAlone(text[end - 1])
          || (Particles.isKorean(text[end - 1]) && Particles.follow(text, length, end));
    }
    return after != '\'' || isSuffix(text, length, end + 1);
  }

  /** {@code d'Eleven}, {@code l'Ada}, {@code qu'Ada}: a small word bound to a capitalised one. */
  private static boolean isElidedName(char[] text, int i) {
    int start = i - 1;
    while (start > 0 && Chars.isWord(text[start - 1])) {
      start--;
    }
    return i - 1 - start <= 4
        && Character.isLowerCase(text[start])
        && Character.isUpperCase(text[i])
        && "dljmnst".indexOf(text[start]) >= 0 == (i - 1 - start == 1)
        && (i - 1 - start == 1 || text[i - 2] == 'l' || text[i - 2] == 'u');
  }

  /** What may follow an apostrophe: nothing of the word, or {@code s, d, ll, re, ve, m}. */
  private static boolean isSuffix(char[] text, int length, int i) {
    int end = i;
    while (end < length && Chars.isWord(text[end])) {
      end++;
    }
    return switch (end - i) {
      case 0 -> true;
      case 1 -> "sSdDmM".indexOf(text[i]) >= 0;
      case 2 -> {
        String suffix = new String(text, i, 2).toLowerCase(Locale.ROOT);
        yield suffix.equals("ll") || suffix.equals("re") || suffix.equals("ve");
      }
      default -> false;
    };
  }
}
