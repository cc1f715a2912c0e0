package clippings.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words in small letters without diacritics, so that {@code AOÛT} and {@code aout} are one. */
final class Folds {
  /** Diacritics of Latin, Greek and Cyrillic, vowel signs and hamza of Arabic. */
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u0652\\u0654]+");

  private static final char FIRST_MARK = '\u0300';

  /** The alphabets of most of the press; from here on words are folded as a whole. */
  private static final char END = '\u0700';

  /** The folded char, or 0 if that is none or several. */
  private static final char[] FOLDED = new char[END];

  static {
    for (char c = 0; c < END; c++) {
      String folded = c >= FIRST_MARK && c < '\u0370' ? "" : foldInFull(String.valueOf(c));
      FOLDED[c] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
  }

  private Folds() {}

  /** A word in small letters without diacritics. */
  static String fold(String word) {
    int same = 0;
    while (same < word.length() && word.charAt(same) >= 'a' && word.charAt(same) <= 'z') {
      same++;
    }
    if (same == word.length()) {
      return word;
    }
    char[] folded = word.toCharArray();
    for (int i = same; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = c < END ? FOLDED[c] : hasNoSpaces(c) ? c : 0;
      if (folded[i] == 0) {
        return foldInFull(word);
      }
    }
    return new String(folded);
  }

  /** Whether a char is of a script that is written without spaces, or glues words: kana, Hangul. */
  static boolean hasNoSpaces(char c) {
    return (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3');
  }

  private static String foldInFull(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .replace('\u0131', 'i')
        .replace('\u03C2', '\u03C3');
  }
}
