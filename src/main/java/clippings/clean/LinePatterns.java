package clippings.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many patterns a line matches, in about the time it takes to read the line.
 *
 * <p>A pattern is held against the whole line after {@code Folding.caseless}. {@code *} stands for
 * any characters, {@code #} for a number. Example: {@code # min read} matches {@code 4 min read}.
 *
 * <p>Patterns without either are looked up whole. Each other is filed under four characters of it
 * that stand together, and tried only on lines that have these four.
 *
 * @param <T> what a pattern stands for
 */
final class LinePatterns<T> {
  private static final int GRAM = 4;
  private static final int FILTER_BITS = 1 << 16;

  private record Entry<T>(int order, String pattern, T value) {}

  private final Map<String, List<Entry<T>>> whole = new HashMap<>();
  private final Map<Long, List<Entry<T>>> byGram = new HashMap<>();
  private final List<Entry<T>> gramless = new ArrayList<>();
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];
  private int size;

  /** Adds a pattern, which must be folded already; earlier ones win over later ones. */
  void add(String pattern, T value) {
    Entry<T> entry = new Entry<>(size++, pattern, value);
    if (pattern.indexOf('*') < 0 && pattern.indexOf('#') < 0) {
      whole.computeIfAbsent(pattern, unused -> new ArrayList<>(1)).add(entry);
      return;
    }
    int at = gramOf(pattern);
    if (at < 0) {
      gramless.add(entry);
      return;
    }
    long gram = 0;
    for (int i = at; i < at + GRAM; i++) {
      gram = (gram << Character.SIZE) | pattern.charAt(i);
    }
    byGram.computeIfAbsent(gram, unused -> new ArrayList<>(2)).add(entry);
    filter[bit(gram) >>> 6] |= 1L << bit(gram);
  }

  /** The values of all patterns that match, in the order in which they were added. */
  List<T> matches(String folded) {
    List<Entry<T>> found = new ArrayList<>(0);
    found.addAll(whole.getOrDefault(folded, List.of()));
    collect(gramless, folded, found);
    long gram = 0;
    for (int i = 0; i < folded.length(); i++) {
      gram = (gram << Character.SIZE) | folded.charAt(i);
      if (i >= GRAM - 1 && (filter[bit(gram) >>> 6] & (1L << bit(gram))) != 0) {
        collect(byGram.getOrDefault(gram, List.of()), folded, found);
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    return found.stream()
        .distinct()
        .sorted((a, b) -> Integer.compare(a.order, b.order))
        .map(Entry::value)
        .toList();
  }

  private static <T> void collect(
      List<Entry<T>> entries, String folded, List<Entry<T>> found) {
    for (Entry<T> entry : entries) {
      if (glob(entry.pattern, 0, folded, 0)) {
        found.add(entry);
      }
    }
  }

  private static int bit(long gram) {
    return (int) ((gram * 0x9E3779B97F4A7C15L) >>> 48);
  }

  /** Where four plain characters start, the later the rarer: lines start alike more than they end. */
  private static int gramOf(String pattern) {
    for (int at = pattern.length() - GRAM; at >= 0; at--) {
      boolean plain = true;
      for (int i = at; i < at + GRAM; i++) {
        plain &= pattern.charAt(i) != '*' && pattern.charAt(i) != '#';
      }
      if (plain) {
        return at;
      }
    }
    return -1;
  }

  /** Whether {@code pattern} from {@code p} matches all of {@code text} from {@code t}. */
  static boolean glob(String pattern, int p, String text, int t) {
    while (p < pattern.length()) {
      char c = pattern.charAt(p);
      if (c == '*') {
        return p + 1 == pattern.length() || globAnywhere(pattern, p + 1, text, t);
      }
      if (c == '#') {
        int from = t;
        while (t < text.length() && isNumber(text.charAt(t))) {
          t++;
        }
        if (t == from) {
          return false;
        }
      } else if (t < text.length() && text.charAt(t) == c) {
        t++;
      } else {
        return false;
      }
      p++;
    }
    return t == text.length();
  }

  private static boolean globAnywhere(String pattern, int p, String text, int t) {
    char next = pattern.charAt(p);
    for (int from = t; from <= text.length(); from++) {
      boolean possible =
          next == '*' || next == '#' || (from < text.length() && text.charAt(from) == next);
      if (possible && glob(pattern, p, text, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
