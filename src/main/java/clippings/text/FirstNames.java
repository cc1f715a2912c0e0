package clippings.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first names of many languages, and which are short for which. */
public final class FirstNames {
  private static final Set<String> NAMES = Set.copyOf(Resource.sections("first-names.txt").get(""));
  private static final Map<String, Set<String>> SHORT = shortNames();

  private FirstNames() {}

  /** Whether a word, folded and in small letters, is a first name in some language. */
  public static boolean has(String word) {
    return NAMES.contains(word);
  }

  /**
   * Whether one of two first names may stand for the other, in any case.
   *
   * <p>Example: {@code isShortFor("Joe", "Joseph")} is true, and so is {@code isShortFor("Joseph",
   * "Joe")}; Joe and Josephine are two.
   */
  public static boolean isShortFor(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return SHORT.getOrDefault(first, Set.of()).contains(second)
        || SHORT.getOrDefault(second, Set.of()).contains(first);
  }

  private static Map<String, Set<String>> shortNames() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String line : Resource.lines("short-names.txt")) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      names.put(words.get(0), new HashSet<>(words.subList(1, words.size())));
    }
    return names;
  }
}
