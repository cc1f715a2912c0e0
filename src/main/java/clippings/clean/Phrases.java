package clippings.clean;

import java.util.ArrayList;
import java.util.List;

/** Phrases that are looked for anywhere in a line, all at once, in about the time to read it. */
final class Phrases {
  private static final int GRAM = GramIndex.GRAM;

  private final GramIndex<String> byGram = new GramIndex<>();

  /**
   * A set of phrases.
   *
   * @param phrases folded, each of four chars or more
   */
  Phrases(String... phrases) {
    for (String phrase : phrases) {
      byGram.add(GramIndex.gramAt(phrase, 0, GRAM), phrase);
    }
  }

  /** The phrases that a folded line holds, each once, in the order of the line. */
  List<String> in(String folded) {
    List<String> found = List.of();
    for (int at = byGram.find(folded, 0); at < folded.length(); at = byGram.find(folded, at + 1)) {
      for (String phrase : byGram.get(folded, at)) {
        if (folded.startsWith(phrase, at) && !found.contains(phrase)) {
          found = found.isEmpty() ? new ArrayList<>(4) : found;
          found.add(phrase);
        }
      }
    }
    return found;
  }
}
