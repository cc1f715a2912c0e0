package clippings.html;

import clippings.article.Reason;
import clippings.text.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words that name the parts of a page in {@code class} and {@code id}, elements, attributes and
 * fields of scripts, from the resource {@code names.txt}.
 */
final class Vocabulary {
  private static final int FEWEST_LETTERS = 6;
  private static final Map<String, Set<String>> GROUPS =
      Resource.sections(Vocabulary.class, "names.txt");

  /** Words that say furniture wherever they stand in a name. */
  static final Map<String, Reason> WORDS =
      furniture("", word -> word.indexOf('+') < 0 && !word.endsWith("*"));

  /** Two words in a row, joined by a plus sign, that say furniture together. */
  static final Map<String, Reason> PAIRS = furniture("", word -> word.indexOf('+') > 0);

  /** Beginnings of long words, with an asterisk. */
  private static final Map<String, Reason> STEMS = furniture("", word -> word.endsWith("*"));

  /** Values of the attribute {@code role} that say furniture. */
  static final Map<String, Reason> ROLES = furniture(" roles", role -> true);

  /** A name with such a word says what its element lacks or has, not what it is. */
  static final Set<String> STATES = group("states");

  /** Whole names of what only machines and screen readers see. */
  static final Set<String> HIDDEN = group("hidden");

  /** Kinds of screens before the colon of a class. */
  static final Set<String> SCREENS = group("screens");

  /** Behind it, ways to show an element. */
  static final Set<String> DISPLAYS = group("displays");

  /** What a body belongs to; followed by one of {@link #BODY_PARTS}. */
  static final Set<String> BODY_OWNERS = group("body owners");

  static final Set<String> BODY_PARTS = group("body parts");

  /** Whole names of bodies, without hyphens. */
  static final Set<String> BODY_NAMES = group("body names");

  /** Names of the few lines between headline and text. */
  static final Set<String> STANDFIRST = group("standfirst");

  private Vocabulary() {}

  /** The furniture that the beginning of a long word names; null if none. */
  static @Nullable Reason stem(String word) {
    if (word.length() < FEWEST_LETTERS) {
      return null;
    }
    for (Map.Entry<String, Reason> stem : STEMS.entrySet()) {
      if (word.regionMatches(0, stem.getKey(), 0, stem.getKey().length() - 1)) {
        return stem.getValue();
      }
    }
    return null;
  }

  private static Map<String, Reason> furniture(String suffix, Predicate<String> meant) {
    Map<String, Reason> words = new HashMap<>();
    for (Reason furniture : Reason.values()) {
      if (furniture != Reason.HIDDEN) {
        GROUPS.getOrDefault(furniture.label() + suffix, Set.of()).stream()
            .filter(meant)
            .forEach(word -> words.put(word, furniture));
      }
    }
    return Map.copyOf(words);
  }

  /**
   * The words of a group, in the order of the resource.
   *
   * @throws NullPointerException if there is no such group
   */
  static Set<String> group(String name) {
    return Objects.requireNonNull(GROUPS.get(name), name);
  }
}
