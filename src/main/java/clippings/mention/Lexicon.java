package clippings.mention;

import clippings.text.FirstNames;
import clippings.text.Language;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language knows of its words, ready to be asked: sections of its resource, and what follows
 * from them. Words are folded and in small letters.
 */
final class Lexicon {
  private static final Map<Language, Lexicon> ALL =
      Stream.concat(Language.ALL.stream(), Stream.of(Language.OTHER))
          .collect(Collectors.toUnmodifiableMap(language -> language, Lexicon::new));

  private static final int SHORTEST_WITH_ENDING = 6;

  private final Language language;
  private final Set<String> speechVerbs = new HashSet<>();
  private final Set<String> finiteVerbs = new HashSet<>();
  private final Map<String, Set<WordClass>> classes = new HashMap<>();

  private Lexicon(Language language) {
    this.language = language;
    speechVerbs.addAll(language.section("speech"));
    language.section("base verbs of speech").forEach(verb -> addForms(verb, speechVerbs));
    finiteVerbs.addAll(speechVerbs);
    finiteVerbs.addAll(language.section("actions"));
    language.section("base verbs").forEach(verb -> addForms(verb, finiteVerbs));
    for (WordClass type : WordClass.values()) {
      for (String word : language.section(type.section())) {
        classes.computeIfAbsent(word, any -> EnumSet.noneOf(WordClass.class)).add(type);
      }
    }
  }

  /**
   * The third person and the past of an English verb, as if it were regular: {@code carry} has
   * {@code carries} and {@code carried}. What no verb has, such as {@code goed}, no text has.
   */
  private static void addForms(String base, Set<String> forms) {
    int last = base.length() - 1;
    char end = base.charAt(last);
    boolean afterConsonant = !isVowel(base, last - 1);
    if (end == 'y' && afterConsonant) {
      forms.add(base.substring(0, last) + "ies");
      forms.add(base.substring(0, last) + "ied");
      return;
    }
    boolean hisses = "sxzo".indexOf(end) >= 0 || base.endsWith("ch") || base.endsWith("sh");
    forms.add(base + (hisses ? "es" : "s"));
    forms.add(base + (end == 'e' ? "d" : "ed"));
    // Whether the last syllable is stressed, spelling does not tell: planned, but opened.
    if (!isVowel(base, last) && !afterConsonant && last > 1 && !isVowel(base, last - 2)) {
      forms.add(base + end + "ed");
    }
  }

  private static boolean isVowel(String word, int at) {
    return "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  /** The lexicon of a language; it never changes. */
  static Lexicon of(Language language) {
    Lexicon lexicon = ALL.get(language);
    if (lexicon == null) {
      throw new IllegalArgumentException("no such language: " + language);
    }
    return lexicon;
  }

  /** Whether a word is in a section of the lists. */
  boolean is(String section, String word) {
    return language.is(section, word);
  }

  /** Whether a section of the lists has any word. */
  boolean has(String section) {
    return !language.section(section).isEmpty();
  }

  /** Whether a word ends in one of a section of the lists. */
  boolean endsIn(String section, String word) {
    return language.endsIn(section, word);
  }

  /** Whether every noun has a capital, which then says nothing. */
  boolean hasCapitalNouns() {
    return is("capitals", "nouns");
  }

  /** Whether a word is a verb in the third person or the past: {@code returns}, {@code said}. */
  boolean isFinite(String word) {
    return finiteVerbs.contains(word);
  }

  /** Whether a word is a verb as after {@code they}: {@code return}. */
  boolean isBase(String word) {
    return is("base verbs", word);
  }

  /** Whether a word is a verb of speech or thought, in the third person or the past. */
  boolean isSpeech(String word) {
    return speechVerbs.contains(word);
  }

  /** Whether a word is a title, a form of address or what somebody does. */
  boolean isTitle(String word) {
    return is("titles", word)
        || is("roles", word)
        || is("family titles", word)
        || is("demonyms", word)
        || endsIn("title endings", word);
  }

  /** Whether a word is a first name, here or elsewhere, and not rather something else here. */
  boolean isFirstName(String word) {
    return is("first names", word) || (FirstNames.has(word) && !isOrdinary(word));
  }

  /** Whether the capital of a word tells nothing at the start of a sentence or in a headline. */
  boolean isOrdinary(String word) {
    if (isListed(word) || isFinite(word) || isBase(word)) {
      return true;
    }
    if (endsIn("endings of words", word)) {
      return word.length() >= SHORTEST_WITH_ENDING && !is("first names", word);
    }
    if (word.length() > 3 && endsIn("plural", word) && !is("first names", word)) {
      String one = word.substring(0, word.length() - 1);
      return is("ordinary", one) || isBase(one);
    }
    return false;
  }

  private boolean isListed(String word) {
    return is("ordinary", word)
        || is("nouns and surnames", word)
        || is("function words", word)
        || is("function start", word)
        || is("prepositions", word)
        || is("determiners", word)
        || is("joins", word)
        || is("things", word);
  }

  /** Whether a word is a noun or adjective and nothing else. */
  boolean isNoun(String word) {
    boolean function =
        is("function words", word)
            || is("prepositions", word)
            || is("joins", word)
            || is("adverbs", word)
            || is("states", word)
            || is("subject verbs", word);
    return !function
        && !isFinite(word)
        && !isBase(word)
        && (is("ordinary", word) || isPlural(word));
  }

  private boolean isPlural(String word) {
    return word.length() > 3
        && endsIn("plural", word)
        && is("ordinary", word.substring(0, word.length() - 1));
  }

  /** What a form is beside a name. */
  Set<WordClass> classesOf(String word) {
    Set<WordClass> known = classes.getOrDefault(word, Set.of());
    if (isOrdinary(word) && !is("first names", word)) {
      EnumSet<WordClass> all = EnumSet.of(WordClass.ORDINARY);
      all.addAll(known);
      return all;
    }
    return known;
  }
}
