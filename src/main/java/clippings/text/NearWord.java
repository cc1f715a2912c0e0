package clippings.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.beam.sdk.util.StringUtils;

/** What somebody may have meant who typed a word that is none. */
public final class NearWord {
  /** Time grows with the product of both lengths. */
  private static final int LONGEST = 100;

  private NearWord() {}

  /**
   * The known word that is nearest by edit distance (Levenshtein, 1965), the first of several. Case
   * and hyphens in front do not count, nor what follows a {@code =}.
   *
   * <p>Example: {@code of("chek", List.of("check", "explain"))} is {@code check}.
   *
   * @return empty if more than half of the typed word is wrong, or more than a third of the longer
   *     one and more than two letters
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String typed = bare(word);
    Optional<String> nearest = Optional.empty();
    int fewest = typed.length() / 2 + 1;
    for (String candidate : known) {
      String meant = bare(candidate);
      int length = Math.max(typed.length(), meant.length());
      if (length > LONGEST) {
        continue;
      }
      int edits = StringUtils.getLevenshteinDistance(typed, meant);
      if (edits < fewest && edits <= Math.max(2, length / 3)) {
        nearest = Optional.of(candidate);
        fewest = edits;
      }
    }
    return nearest;
  }

  private static String bare(String word) {
    int start = 0;
    while (start < word.length() && word.charAt(start) == '-') {
      start++;
    }
    int end = word.indexOf('=', start);
    return word.substring(start, end < 0 ? word.length() : end).toLowerCase(Locale.ROOT);
  }
}
