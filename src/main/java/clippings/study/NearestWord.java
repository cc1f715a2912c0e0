package clippings.study;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a misspelt one was meant to be. */
final class NearestWord {
  private static final int LONGEST = 100;

  private NearestWord() {}

  /**
   * The known word with the fewest edits; the first of equals.
   *
   * <p>Example: {@code find("alias", List.of("name", "aliases"))} is {@code aliases}.
   *
   * @return empty if more than a third of the longer word, at least two letters, would change
   */
  static Optional<String> find(String word, Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (String candidate : known) {
      int length = Math.max(word.length(), candidate.length());
      if (length > LONGEST) {
        continue;
      }
      int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (edits < fewest && edits <= Math.max(2, length / 3) && edits < candidate.length()) {
        nearest = Optional.of(candidate);
        fewest = edits;
      }
    }
    return nearest;
  }

  /** Levenshtein distance: insertions, deletions and replacements of one char. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
