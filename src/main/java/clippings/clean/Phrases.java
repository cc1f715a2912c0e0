package clippings.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that are looked for anywhere in a line, all at once.
 *
 * <p>Each is filed under four of its grams in a row. Of the grams of a line then only those must be
 * looked up that have no char in common: one of them is among those.
 *
 * @param <E> what a phrase stands for
 */
final class Phrases<E> {
  /** How many chars a phrase has at least: four grams in a row. */
  static final int SHORTEST = 2 * GramIndex.GRAM - 1;

  private static final int GRAM = GramIndex.GRAM;

  /**
   * A phrase as it is filed.
   *
   * @param offset where in {@code text} the gram is under which it is filed
   */
  private record Entry<E>(String text, int offset, E value) {}

  private final GramIndex<Entry<E>> byGram = new GramIndex<>();

  /** Phrases, folded, each of seven chars or more, that stand for themselves. */
  static Phrases<String> of(String... phrases) {
    Phrases<String> set = new Phrases<>();
    for (String phrase : phrases) {
      set.add(phrase, phrase);
    }
    return set;
  }

  /** Adds a folded phrase of seven chars or more, all of them plain. */
  void add(String phrase, E value) {
    int first = rarestWindow(phrase);
    for (int offset = first; offset < first + GRAM; offset++) {
      long gram = GramIndex.gramAt(phrase, offset, offset + GRAM);
      byGram.add(gram, new Entry<>(phrase, offset, value));
    }
  }

  /** Where four grams in a row start of which the most common is rarest. */
  private int rarestWindow(String phrase) {
    int best = 0;
    int bestRarity = -1;
    for (int first = 0; first + SHORTEST <= phrase.length(); first++) {
      int rarity = Integer.MAX_VALUE;
      for (int at = first; at < first + GRAM; at++) {
        rarity = Math.min(rarity, GramIndex.rarity(phrase, at));
      }
      if (rarity > bestRarity) {
        best = first;
        bestRarity = rarity;
      }
    }
    return best;
  }

  /** What the phrases stand for that a folded line holds, each once, in no particular order. */
  List<E> in(String folded) {
    List<E> found = List.of();
    int length = folded.length();
    for (int at = byGram.find(folded, 0); at < length; at = byGram.find(folded, at + GRAM)) {
      found = addAll(found, folded, at);
    }
    return found;
  }

  private List<E> addAll(List<E> before, String folded, int at) {
    List<E> found = before;
    List<Entry<E>> entries = byGram.get(folded, at);
    for (int i = 0; i < entries.size(); i++) {
      Entry<E> entry = entries.get(i);
      if (folded.startsWith(entry.text, at - entry.offset) && !found.contains(entry.value)) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(entry.value);
      }
    }
    return found;
  }
}
