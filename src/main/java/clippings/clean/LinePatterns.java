package clippings.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many {@link LinePattern}s a line matches, in about the time it takes to read it.
 *
 * <p>Most patterns say how a line starts: these are filed under their first four characters. Each
 * other is filed under four of its characters that stand together, the rarest. A pattern is tried
 * only on lines that have its four.
 *
 * @param <T> what a pattern stands for
 */
final class LinePatterns<T> {
  private static final int GRAM = GramIndex.GRAM;

  /**
   * A pattern as it is filed.
   *
   * @param literal plain characters of the pattern that stand together
   * @param offset where in {@code literal} those characters are under which it is filed
   */
  private record Entry<T>(int order, LinePattern pattern, String literal, int offset, T value) {

    /** Whether a line matches that has the characters under which this is filed at {@code at}. */
    boolean matches(String folded, int at) {
      return folded.startsWith(literal, at - offset) && pattern.matches(folded);
    }
  }

  private final Map<String, List<Entry<T>>> shortLines = new HashMap<>();
  private final GramIndex<Entry<T>> byStart = new GramIndex<>();
  private final GramIndex<Entry<T>> byGram = new GramIndex<>();
  private final GramIndex<Entry<T>> byFirst = new GramIndex<>();
  private final GramIndex<Entry<T>> byLast = new GramIndex<>();
  private final List<Entry<T>> others = new ArrayList<>();
  private int size;

  /** Adds a pattern, which must be folded as the lines are; earlier ones come first. */
  void add(String pattern, T value) {
    int start = literalEnd(pattern, 0);
    int gram = start >= GRAM ? 0 : GramIndex.rarestGram(pattern);
    if (start == pattern.length() && start < GRAM) {
      Entry<T> entry = entry(pattern, 0, 0, value);
      shortLines.computeIfAbsent(pattern, unused -> new ArrayList<>(1)).add(entry);
    } else if (start >= GRAM) {
      byStart.add(GramIndex.gramAt(pattern, 0, GRAM), entry(pattern, 0, 0, value));
    } else if (gram >= 0) {
      int from = gram;
      while (from > 0 && isPlain(pattern.charAt(from - 1))) {
        from--;
      }
      Entry<T> entry = entry(pattern, from, gram - from, value);
      byGram.add(GramIndex.gramAt(pattern, gram, gram + GRAM), entry);
    } else {
      addShort(pattern, value);
    }
  }

  private Entry<T> entry(String pattern, int from, int offset, T value) {
    String literal = pattern.substring(from, literalEnd(pattern, from));
    return new Entry<>(size++, LinePattern.of(pattern), literal, offset, value);
  }

  /** Files a pattern without four plain characters in a row under its first or last character. */
  private void addShort(String pattern, T value) {
    char first = pattern.charAt(0);
    char last = pattern.charAt(pattern.length() - 1);
    if (first == '#') {
      Entry<T> entry = entry(pattern, 0, 0, value);
      for (char digit = '0'; digit <= '9'; digit++) {
        byFirst.add(digit, entry);
      }
    } else if (first != '*') {
      byFirst.add(first, entry(pattern, 0, 0, value));
    } else if (isPlain(last)) {
      byLast.add(last, entry(pattern, 0, 0, value));
    } else {
      int from = 0;
      while (from < pattern.length() && !isPlain(pattern.charAt(from))) {
        from++;
      }
      others.add(entry(pattern, from, 0, value));
    }
  }

  /**
   * The value of the first pattern that a line matches, in the order in which they were added.
   *
   * @param wanted whether a value counts for this line
   */
  Optional<T> first(String folded, Predicate<T> wanted) {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    int length = folded.length();
    Entry<T> best = null;
    best = earlier(best, byFirst.get(folded.charAt(0)), folded, 0, wanted);
    best = earlier(best, byLast.get(folded.charAt(length - 1)), folded, 0, wanted);
    for (Entry<T> entry : others) {
      if (folded.contains(entry.literal)) {
        best = earlier(best, List.of(entry), folded, folded.indexOf(entry.literal), wanted);
      }
    }
    if (length < GRAM) {
      best = earlier(best, shortLines.getOrDefault(folded, List.of()), folded, 0, wanted);
    } else {
      best = earlier(best, byStart.get(folded, 0), folded, 0, wanted);
    }
    for (int at = byGram.find(folded, 0); at < length; at = byGram.find(folded, at + 1)) {
      best = earlier(best, byGram.get(folded, at), folded, at, wanted);
    }
    return best == null ? Optional.empty() : Optional.of(best.value);
  }

  /** The best found so far, or what of {@code entries}, which are in order, comes before it. */
  private static <T> @Nullable Entry<T> earlier(
      @Nullable Entry<T> best, List<Entry<T>> entries, String folded, int at, Predicate<T> wanted) {
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      if (best != null && best.order <= entry.order) {
        return best;
      }
      if (entry.matches(folded, at) && wanted.test(entry.value)) {
        return entry;
      }
    }
    return best;
  }

  /** Where the plain characters from {@code from} on end. */
  private static int literalEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && isPlain(pattern.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return GramIndex.isPlain(c);
  }
}
