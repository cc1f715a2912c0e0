package clippings.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many patterns a line matches, in about the time it takes to read the line.
 *
 * <p>A pattern is held against the whole line after {@code Folding.caseless}. {@code *} stands for
 * any characters, {@code #} for a number. Each pattern is filed under its longest word that stands
 * alone; only the patterns filed under a word of the line are tried. Example: {@code # min read}
 * matches {@code 4 min read}.
 *
 * @param <T> what a pattern stands for
 */
final class LinePatterns<T> {

  private record Entry<T>(int order, String pattern, T value) {}

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final List<Entry<T>> wordless = new ArrayList<>();
  private int size;

  /** Adds a pattern, which must be folded already; earlier ones win over later ones. */
  void add(String pattern, T value) {
    Entry<T> entry = new Entry<>(size++, pattern, value);
    String word = anchor(pattern);
    if (word.isEmpty()) {
      wordless.add(entry);
    } else {
      byWord.computeIfAbsent(word, unused -> new ArrayList<>(2)).add(entry);
    }
  }

  /** The values of all patterns that match, in the order in which they were added. */
  List<T> matches(String folded) {
    List<Entry<T>> found = new ArrayList<>(0);
    for (Entry<T> entry : wordless) {
      collect(entry, folded, found);
    }
    int at = 0;
    int length = folded.length();
    while (at < length) {
      if (!isWord(folded.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < length && isWord(folded.charAt(at))) {
        at++;
      }
      List<Entry<T>> entries = byWord.get(folded.substring(start, at));
      if (entries != null) {
        for (Entry<T> entry : entries) {
          collect(entry, folded, found);
        }
      }
    }
    if (found.isEmpty()) {
      return Collections.emptyList();
    }
    found.sort((a, b) -> Integer.compare(a.order, b.order));
    return found.stream().distinct().map(Entry::value).toList();
  }

  private static <T> void collect(Entry<T> entry, String folded, List<Entry<T>> found) {
    if (glob(entry.pattern, 0, folded, 0)) {
      found.add(entry);
    }
  }

  private static boolean isWord(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetter(c);
  }

  /** The longest word of the pattern that no {@code *} can make longer. */
  private static String anchor(String pattern) {
    String best = "";
    int at = 0;
    while (at < pattern.length()) {
      if (!isWord(pattern.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < pattern.length() && isWord(pattern.charAt(at))) {
        at++;
      }
      boolean open =
          (start > 0 && isWild(pattern.charAt(start - 1)))
              || (at < pattern.length() && isWild(pattern.charAt(at)));
      if (!open && at - start > best.length()) {
        best = pattern.substring(start, at);
      }
    }
    return best;
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '#';
  }

  /** Whether {@code pattern} from {@code p} matches all of {@code text} from {@code t}. */
  static boolean glob(String pattern, int p, String text, int t) {
    while (p < pattern.length()) {
      char c = pattern.charAt(p);
      if (c == '*') {
        if (p + 1 == pattern.length()) {
          return true;
        }
        char next = pattern.charAt(p + 1);
        for (int from = t; from <= text.length(); from++) {
          boolean possible = isWild(next) || (from < text.length() && text.charAt(from) == next);
          if (possible && glob(pattern, p + 1, text, from)) {
            return true;
          }
        }
        return false;
      }
      if (c == '#') {
        int from = t;
        while (t < text.length() && isNumber(text.charAt(t))) {
          t++;
        }
        if (t == from) {
          return false;
        }
        p++;
        continue;
      }
      if (t >= text.length() || text.charAt(t) != c) {
        return false;
      }
      p++;
      t++;
    }
    return t == text.length();
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
