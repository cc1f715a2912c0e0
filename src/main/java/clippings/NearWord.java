package clippings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.beam.sdk.util.StringUtils;

/** What somebody may have meant who typed a word that is none. */
final class NearWord {
  /** With more letters wrong it is a guess. */
  private static final int MOST_EDITS = 2;

  private NearWord() {}

  /**
   * The known word that is nearest by edit distance, the first of several; none if that is far.
   * Case and hyphens in front do not count, nor what follows a {@code =}.
   *
   * <p>Example: {@code of("chek", List.of("check", "explain"))} is {@code check}.
   */
  static Optional<String> of(String word, Collection<String> known) {
    String typed = bare(word);
    return known.stream()
        .filter(candidate -> distance(typed, candidate) <= mostEdits(typed))
        .min(Comparator.comparingInt(candidate -> distance(typed, candidate)));
  }

  /** A word of which more than half is wrong is another word. */
  private static int mostEdits(String typed) {
    return Math.min(MOST_EDITS, typed.length() / 2);
  }

  private static int distance(String typed, String candidate) {
    return StringUtils.getLevenshteinDistance(typed, bare(candidate));
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
