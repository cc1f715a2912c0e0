package clippings.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases that are looked for anywhere in a line, all at once.
 *
 * <p>Each is filed under several of its grams in a row, as many as the shortest phrase has: of the
 * grams of a line then only every so many must be looked up, as one of them is among those.
 */
final class Phrases {
  private static final int GRAM = GramIndex.GRAM;

  /**
   * A phrase as it is filed.
   *
   * @param offset where in {@code text} the gram is under which it is filed
   */
  private record Entry(String text, int offset) {}

  private final GramIndex<Entry> byGram = new GramIndex<>();
  private final int step;

  /**
   * A set of phrases.
   *
   * @param phrases folded, each of four chars or more
   */
  Phrases(String... phrases) {
    step = Arrays.stream(phrases).mapToInt(String::length).min().orElse(GRAM) - GRAM + 1;
    for (String phrase : phrases) {
      // Not under its first grams: many start as common words do, and would be tried on most lines.
      int first = Math.min(GramIndex.rarestGram(phrase), phrase.length() - GRAM - step + 1);
      for (int offset = first; offset < first + step; offset++) {
        long gram = GramIndex.gramAt(phrase, offset, offset + GRAM);
        byGram.add(gram, new Entry(phrase, offset));
      }
    }
  }

  /** The phrases that a folded line holds, each once, in no particular order. */
  List<String> in(String folded) {
    List<String> found = List.of();
    for (int at = 0; at + GRAM <= folded.length(); at += step) {
      List<Entry> entries = byGram.get(folded, at);
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (folded.startsWith(entry.text, at - entry.offset) && !found.contains(entry.text)) {
          found = found.isEmpty() ? new ArrayList<>(4) : found;
          found.add(entry.text);
        }
      }
    }
    return found;
  }
}
