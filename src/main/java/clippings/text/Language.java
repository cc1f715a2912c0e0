package clippings.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the words of a language: which are articles, titles, verbs of speech. All of it
 * stands in one resource a language, {@code languages/de.txt}, by sections of the same names, so
 * that a further language is a file and a code in {@link #ALL}.
 *
 * <p>Example: {@code Language.of("de").is("titles", "kanzlerin")} is true. Words are folded and in
 * small letters.
 */
public final class Language {
  /** A language of which nothing is known. */
  public static final Language OTHER = new Language("", Map.of());

  /** Those of which something is known. */
  public static final List<Language> ALL = List.of(read("en"), read("de"), read("fr"), read("es"));

  /** What a text is taken for that is too short to tell. */
  public static final Language ENGLISH = of("en");

  private final String code;
  private final Map<String, Set<String>> sections;

  private Language(String code, Map<String, Set<String>> sections) {
    this.code = code;
    this.sections = sections;
  }

  private static Language read(String code) {
    return new Language(code, Resource.sections("languages/" + code + ".txt"));
  }

  /** The language with a code of two letters; {@link #OTHER} if nothing is known of it. */
  public static Language of(String code) {
    return ALL.stream().filter(language -> language.code.equals(code)).findFirst().orElse(OTHER);
  }

  /** Its code of two letters; empty for {@link #OTHER}. */
  public String code() {
    return code;
  }

  /** The words of a section; empty if it has none. */
  public Set<String> section(String name) {
    return sections.getOrDefault(name, Set.of());
  }

  /** Whether a word, folded and in small letters, is in a section. */
  public boolean is(String section, String word) {
    return section(section).contains(word);
  }

  /** Whether a longer word ends in one of a section. */
  public boolean endsIn(String section, String word) {
    for (String ending : section(section)) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return code.isEmpty() ? "other" : code;
  }
}
