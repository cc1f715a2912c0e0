package clippings.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many {@link LinePattern}s a line matches, in about the time it takes to read it.
 *
 * <p>Most patterns say how a line starts: these are filed under their first four characters. Each
 * other is filed under its longest plain piece, or if that is short under a rare char, and tried
 * only on lines that have it.
 *
 * @param <T> what a pattern stands for
 */
final class LinePatterns<T> {
  private static final int GRAM = GramIndex.GRAM;

  private record Entry<T>(int order, LinePattern pattern, T value) {}

  /** For lines of fewer chars than a gram, and for those that start with a digit. */
  private final List<Entry<T>> shortLines = new ArrayList<>();

  private final List<Entry<T>> numbers = new ArrayList<>();
  private final GramIndex<Entry<T>> byStart = new GramIndex<>();
  private final Phrases<Entry<T>> byPiece = new Phrases<>();
  private final GramIndex<Entry<T>> byRareChar = new GramIndex<>();
  private final List<Entry<T>> others = new ArrayList<>();
  private int size;

  /** Adds a pattern, which must be folded as the lines are; earlier ones come first. */
  void add(String pattern, T value) {
    Entry<T> entry = new Entry<>(size++, LinePattern.of(pattern), value);
    int start = pieceEnd(pattern, 0);
    String piece = piece(pattern);
    if (start == pattern.length() && start < GRAM) {
      shortLines.add(entry);
    } else if (start >= GRAM) {
      byStart.add(GramIndex.gramAt(pattern, 0, GRAM), entry);
    } else if (piece.length() >= Phrases.SHORTEST) {
      byPiece.add(piece, entry);
    } else if (pattern.chars().anyMatch(LinePatterns::isRare)) {
      byRareChar.add(pattern.chars().filter(LinePatterns::isRare).findFirst().orElseThrow(), entry);
    } else {
      (pattern.charAt(0) == '#' ? numbers : others).add(entry);
    }
  }

  /** The longest piece of a pattern without a wildcard; the first of several. */
  private static String piece(String pattern) {
    String longest = "";
    for (int from = 0; from < pattern.length(); from++) {
      int end = pieceEnd(pattern, from);
      if (end - from > longest.length()) {
        longest = pattern.substring(from, end);
      }
    }
    return longest;
  }

  private static boolean isRare(int c) {
    return GramIndex.isPlain((char) c) && CharKind.isRare((char) c);
  }

  /** Where the plain characters from {@code from} on end. */
  private static int pieceEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && GramIndex.isPlain(pattern.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * The value of the first pattern that a line matches, in the order in which they were added.
   *
   * @param rare whether the line has a rare char; see {@link CharKind#isRare}
   * @param wanted whether a value counts for this line
   */
  Optional<T> first(String folded, boolean rare, Predicate<T> wanted) {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    char first = folded.charAt(0);
    Entry<T> best = earlier(null, others, folded, wanted);
    if (first >= '0' && first <= '9') {
      best = earlier(best, numbers, folded, wanted);
    }
    boolean isShort = folded.length() < GRAM;
    best = earlier(best, isShort ? shortLines : byStart.get(folded, 0), folded, wanted);
    best = earlier(best, byPiece.in(folded), folded, wanted);
    BitSet tried = new BitSet();
    for (int i = 0; rare && i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (CharKind.isRare(c) && !tried.get(c)) {
        tried.set(c);
        best = earlier(best, byRareChar.get(c), folded, wanted);
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.value);
  }

  /** The best found so far, or what of {@code entries} comes before it. */
  private static <T> @Nullable Entry<T> earlier(
      @Nullable Entry<T> found, List<Entry<T>> entries, String folded, Predicate<T> wanted) {
    Entry<T> best = found;
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      boolean before = best == null || entry.order < best.order;
      if (before && entry.pattern.matches(folded) && wanted.test(entry.value)) {
        best = entry;
      }
    }
    return best;
  }
}
