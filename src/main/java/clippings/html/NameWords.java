package clippings.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that authors of pages and themes give to parts of a page in {@code class} and
 * {@code id}, word by word.
 *
 * <p>Example: {@code hint("article__related-links")} is {@link Furniture#RELATED}, {@code
 * hint("entryContent")} names a body.
 */
final class NameWords {
  private static final int LONGEST_NAME = 80;

  private NameWords() {}

  /** What the names in a {@code class} and {@code id} attribute say together. */
  static Hint hint(String names) {
    boolean body = false;
    @Nullable Furniture found = null;
    int start = 0;
    while (start < names.length()) {
      int end = start;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > start && end - start <= LONGEST_NAME) {
        String name = names.substring(start, end);
        if (Vocabulary.HIDDEN.contains(name)) {
          return Hint.named(Furniture.HIDDEN);
        }
        List<String> words = words(name);
        @Nullable Furniture furniture = furniture(words);
        if (furniture == null) {
          body |= isBody(words);
        } else if (found == null) {
          found = furniture;
        }
      }
      start = end + 1;
    }
    if (found != null) {
      return Hint.named(found);
    }
    return body ? Hint.BODY_NAME : Hint.NONE;
  }

  /** Whether a name says standfirst: the few lines between headline and text. */
  static boolean isStandfirst(String names) {
    return words(names).stream().anyMatch(Vocabulary.STANDFIRST::contains);
  }

  private static @Nullable Furniture furniture(List<String> words) {
    @Nullable Furniture found = null;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Vocabulary.STATES.contains(word)) {
        return null;
      }
      if (i > 0) {
        @Nullable Map<String, Furniture> seconds = Vocabulary.PAIRS.get(words.get(i - 1));
        @Nullable Furniture pair = seconds == null ? null : seconds.get(word);
        if (pair != null) {
          return pair;
        }
      }
      if (found == null) {
        found = Vocabulary.WORDS.get(word);
      }
      if (found == null) {
        found = Vocabulary.stem(word);
      }
    }
    return found;
  }

  private static boolean isBody(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (Vocabulary.BODY_PARTS.contains(words.get(i))
          && Vocabulary.BODY_OWNERS.contains(words.get(i - 1))) {
        return true;
      }
    }
    return words.size() <= 2 && Vocabulary.BODY_NAMES.contains(String.join("", words));
  }

  /** Cuts a name at all but letters and at humps: {@code articleBody_2} is article, body. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    boolean capitals = false;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          i > start && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          String word = name.substring(start, i);
          words.add(capitals ? word.toLowerCase(Locale.ROOT) : word);
        }
        start = letter ? i : i + 1;
        capitals = false;
      }
      capitals |= letter && (c < 'a' || c > 'z');
    }
    return words;
  }
}
