package clippings.html;

import clippings.article.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that authors of pages and themes give to parts of a page in {@code class} and
 * {@code id}, word by word.
 *
 * <p>Example: {@code hint("article__related-links")} is {@link Reason#RELATED}, {@code
 * hint("entryContent")} names a body.
 */
final class ClassNameWords {
  private static final int LONGEST_NAME = 80;

  private ClassNameWords() {}

  /** What the names in a {@code class} and {@code id} attribute say together. */
  static Hint hint(String names) {
    boolean body = false;
    Hint found = Hint.NONE;
    int start = 0;
    while (start < names.length()) {
      int end = start;
      while (end < names.length() && names.charAt(end) > ' ') {
        end++;
      }
      if (end > start && end - start <= LONGEST_NAME) {
        String name = names.substring(start, end);
        if (Vocabulary.HIDDEN.contains(name) && !isShownElsewhere(names)) {
          return Hint.named(Reason.HIDDEN, name);
        }
        List<String> words = words(name);
        Hint hint = isGenerated(name, words) ? Hint.NONE : furniture(words);
        body |= hint.equals(Hint.NONE) && isBody(words);
        found = found.equals(Hint.NONE) ? hint : found;
      }
      start = end + 1;
    }
    return found.equals(Hint.NONE) && body ? Hint.BODY_NAME : found;
  }

  /** Whether classes show an element again on wider screens: {@code hidden md:block}. */
  private static boolean isShownElsewhere(String names) {
    for (int at = names.indexOf(':'); at > 0; at = names.indexOf(':', at + 1)) {
      int start = names.lastIndexOf(' ', at) + 1;
      int end = names.indexOf(' ', at);
      if (Vocabulary.SCREENS.contains(names.substring(start, at))
          && Vocabulary.DISPLAYS.contains(
              names.substring(at + 1, end < 0 ? names.length() : end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tool made the name up: {@code AdDsWC} is no advertisement. */
  private static boolean isGenerated(String name, List<String> words) {
    return words.size() > 1
        && words.stream().allMatch(word -> word.length() < 4)
        && name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Whether a name says standfirst: the few lines between headline and text. */
  static boolean isStandfirst(String names) {
    return words(names).stream().anyMatch(Vocabulary.STANDFIRST::contains);
  }

  private static Hint furniture(List<String> words) {
    Hint found = Hint.NONE;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Vocabulary.STATES.contains(word)) {
        return Hint.NONE;
      }
      if (i > 0) {
        String both = words.get(i - 1) + '+' + word;
        @Nullable Reason pair = Vocabulary.PAIRS.get(both);
        if (pair != null) {
          return Hint.named(pair, both);
        }
      }
      if (found.equals(Hint.NONE)) {
        @Nullable Reason whole = Vocabulary.WORDS.get(word);
        @Nullable Reason named = whole == null ? Vocabulary.stem(word) : whole;
        found = named == null ? Hint.NONE : Hint.named(named, word);
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
