package clippings.html;

import clippings.article.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words that name the parts of a page in {@code class} and {@code id}, from the resource {@code
 * names.txt}.
 */
final class Vocabulary {
  private static final int FEWEST_LETTERS = 6;
  private static final Map<String, List<String>> GROUPS = groups();

  /** Words that say furniture wherever they stand in a name. */
  static final Map<String, Reason> WORDS =
      furniture(word -> word.indexOf('+') < 0 && !word.endsWith("*"));

  /** Two words in a row, joined by a plus sign, that say furniture together. */
  static final Map<String, Reason> PAIRS = furniture(word -> word.indexOf('+') > 0);

  /** Beginnings of long words, with an asterisk. */
  private static final Map<String, Reason> STEMS = furniture(word -> word.endsWith("*"));

  /** A name with such a word says what its element lacks or has, not what it is. */
  static final Set<String> STATES = set("states");

  /** Whole names of what only machines and screen readers see. */
  static final Set<String> HIDDEN = set("hidden");

  /** Kinds of screens before the colon of a class. */
  static final Set<String> SCREENS = set("screens");

  /** Behind it, ways to show an element. */
  static final Set<String> DISPLAYS = set("displays");

  /** What a body belongs to; followed by one of {@link #BODY_PARTS}. */
  static final Set<String> BODY_OWNERS = set("body owners");

  static final Set<String> BODY_PARTS = set("body parts");

  /** Whole names of bodies, without hyphens. */
  static final Set<String> BODY_NAMES = set("body names");

  /** Names of the few lines between headline and text. */
  static final Set<String> STANDFIRST = set("standfirst");

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

  private static Map<String, Reason> furniture(Predicate<String> meant) {
    Map<String, Reason> words = new HashMap<>();
    for (Reason furniture : Reason.values()) {
      if (furniture != Reason.HIDDEN) {
        GROUPS.getOrDefault(furniture.label(), List.of()).stream()
            .filter(meant)
            .forEach(word -> words.put(word, furniture));
      }
    }
    return Map.copyOf(words);
  }

  private static Set<String> set(String group) {
    return Set.copyOf(GROUPS.getOrDefault(group, List.of()));
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new HashMap<>();
    List<String> group = new ArrayList<>();
    for (String line : resource().lines().toList()) {
      if (line.startsWith("[")) {
        group =
            groups.computeIfAbsent(line.substring(1, line.length() - 1), n -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        group.addAll(List.of(line.split(" ")));
      }
    }
    return Map.copyOf(groups);
  }

  private static String resource() {
    try (@Nullable InputStream in = Vocabulary.class.getResourceAsStream("names.txt")) {
      if (in == null) {
        throw new IllegalStateException("names.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
