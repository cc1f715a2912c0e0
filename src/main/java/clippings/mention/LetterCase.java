package clippings.mention;

import clippings.text.Chars;
import clippings.text.Language;
import java.util.Locale;

/**
 * Whether a span is written as a name may be (rules.md, section 5, rule 1): each word in its own
 * case, in capitals, or with a capital first letter. A leading article, and the noun of a group's
 * name, may also be small: {@code the Young brothers}.
 */
final class LetterCase {
  private LetterCase() {}

  /** Whether the {@code form.text().length()} chars from {@code start} may be that name. */
  static boolean fits(char[] text, int start, Form form) {
    String name = form.text();
    if (start + name.length() > text.length) {
      return false;
    }
    return isOwn(text, start, name) || wordsFit(text, start, form);
  }

  /** Whether all is as in the form, as nearly always. */
  private static boolean isOwn(char[] text, int start, String name) {
    int i = 0;
    while (i < name.length() && text[start + i] == name.charAt(i)) {
      i++;
    }
    return i == name.length();
  }

  private static boolean wordsFit(char[] text, int start, Form form) {
    String name = form.text();
    boolean firstWord = true;
    int i = 0;
    while (i < name.length()) {
      int end = i;
      while (end < name.length() && Chars.isWord(name.charAt(end))) {
        end++;
      }
      if (end == i) {
        if (text[start + i] != name.charAt(i)) {
          return false;
        }
        i++;
        continue;
      }
      if (!wordFits(text, start + i, name, i, end)
          && !maySmall(text, start + i, form, i, end, firstWord)) {
        return false;
      }
      firstWord = false;
      i = end;
    }
    return true;
  }

  private static boolean wordFits(char[] text, int at, String name, int from, int to) {
    boolean own = true;
    boolean capitals = true;
    for (int k = from; k < to; k++) {
      char c = text[at + k - from];
      own &= c == name.charAt(k) || (k == from && c == Character.toUpperCase(name.charAt(k)));
      capitals &= c == Character.toUpperCase(name.charAt(k));
    }
    return own || capitals;
  }

  private static boolean isGroup(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return Language.ALL.stream()
        .anyMatch(language -> language.is("siblings", noun) || language.is("families", noun));
  }

  private static boolean maySmall(
      char[] text, int at, Form form, int from, int to, boolean firstWord) {
    String word = form.text().substring(from, to);
    boolean allowed =
        (firstWord && word.equals("The"))
            || (!firstWord && form.type() == Form.Type.GROUP && isGroup(word));
    return allowed && new String(text, at, to - from).equals(word.toLowerCase(Locale.ROOT));
  }
}
