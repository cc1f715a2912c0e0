package clippings.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The two ends of a full name.
 *
 * @param first its first word
 * @param last its last word, without a suffix such as {@code Jr.}; equal to {@code first} if the
 *     name is one word
 */
record PersonName(String first, String last) {
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  /** Takes a folded full name apart. */
  static PersonName of(String name) {
    List<String> words = Arrays.asList(name.split(" ", -1));
    int end = words.size();
    while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      end--;
    }
    String last = words.get(end - 1);
    return new PersonName(
        words.get(0), last.endsWith(",") ? last.substring(0, last.length() - 1) : last);
  }

  /** Whether the name has a first and a last word. */
  boolean isWhole() {
    return !first.equals(last);
  }
}
