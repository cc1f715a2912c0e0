package clippings.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many {@link LinePattern}s a line matches, in about the time it takes to read it.
 *
 * <p>Patterns without {@code *} and {@code #} are looked up whole. Each other is filed under four
 * of its characters that stand together, the rarest, and tried only on lines that have these four.
 *
 * @param <T> what a pattern stands for
 */
final class LinePatterns<T> {
  private static final int GRAM = 4;
  private static final int FILTER_BITS = 1 << 16;

  /** Letters from the most common to the rarest; space first. */
  private static final String COMMON = " etaoinshrdlcumwfgypbvkjxqz";

  private record Entry<T>(int order, LinePattern pattern, T value) {}

  private final Map<String, List<Entry<T>>> whole = new HashMap<>();
  private final Map<Long, List<Entry<T>>> byGram = new HashMap<>();
  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<Character, List<Entry<T>>> byLast = new HashMap<>();
  private final List<Entry<T>> others = new ArrayList<>();
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];
  private int size;
  private int longestWhole;

  /** Adds a pattern, which must be folded as the lines are; earlier ones come first. */
  void add(String pattern, T value) {
    Entry<T> entry = new Entry<>(size++, LinePattern.of(pattern), value);
    if (pattern.indexOf('*') < 0 && pattern.indexOf('#') < 0) {
      longestWhole = Math.max(longestWhole, pattern.length());
      whole.computeIfAbsent(pattern, unused -> new ArrayList<>(1)).add(entry);
      return;
    }
    int at = rarestGram(pattern);
    if (at < 0) {
      addShort(pattern, entry);
      return;
    }
    long gram = 0;
    for (int i = at; i < at + GRAM; i++) {
      gram = (gram << Character.SIZE) | pattern.charAt(i);
    }
    byGram.computeIfAbsent(gram, unused -> new ArrayList<>(2)).add(entry);
    filter[bit(gram) >>> 6] |= 1L << bit(gram);
  }

  /** Files a pattern without four plain characters in a row under its first or last character. */
  private void addShort(String pattern, Entry<T> entry) {
    char first = pattern.charAt(0);
    char last = pattern.charAt(pattern.length() - 1);
    if (first == '#') {
      for (char digit = '0'; digit <= '9'; digit++) {
        byFirst.computeIfAbsent(digit, unused -> new ArrayList<>(1)).add(entry);
      }
    } else if (first != '*') {
      byFirst.computeIfAbsent(first, unused -> new ArrayList<>(1)).add(entry);
    } else if (last != '*' && last != '#') {
      byLast.computeIfAbsent(last, unused -> new ArrayList<>(1)).add(entry);
    } else {
      others.add(entry);
    }
  }

  /** The values of all patterns that match, in the order in which they were added. */
  List<T> matches(String folded) {
    if (folded.isEmpty()) {
      return List.of();
    }
    List<Entry<T>> found = new ArrayList<>(0);
    if (folded.length() <= longestWhole) {
      found.addAll(whole.getOrDefault(folded, List.of()));
    }
    collect(byFirst.getOrDefault(folded.charAt(0), List.of()), folded, found);
    collect(byLast.getOrDefault(folded.charAt(folded.length() - 1), List.of()), folded, found);
    collect(others, folded, found);
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
        .sorted(Comparator.comparingInt(Entry::order))
        .map(Entry::value)
        .toList();
  }

  private static <T> void collect(List<Entry<T>> entries, String folded, List<Entry<T>> found) {
    for (Entry<T> entry : entries) {
      if (entry.pattern.matches(folded)) {
        found.add(entry);
      }
    }
  }

  private static int bit(long gram) {
    return (int) ((gram * 0x9E3779B97F4A7C15L) >>> 48);
  }

  /** Where the rarest four plain characters in a row start; -1 if there are none. */
  private static int rarestGram(String pattern) {
    int best = -1;
    int bestRarity = -1;
    for (int at = 0; at + GRAM <= pattern.length(); at++) {
      int rarity = 0;
      boolean plain = true;
      for (int i = at; i < at + GRAM; i++) {
        char c = pattern.charAt(i);
        int common = COMMON.indexOf(c);
        rarity += common < 0 ? COMMON.length() : common;
        plain &= c != '*' && c != '#';
      }
      if (plain && rarity > bestRarity) {
        best = at;
        bestRarity = rarity;
      }
    }
    return best;
  }
}
