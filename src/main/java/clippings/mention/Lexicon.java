package clippings.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What general English knows about words: which are first names, titles, months, colours, verbs of
 * speech. The lists are in the resources {@code people.txt}, {@code words.txt} and {@code
 * ordinary.txt}; nothing in them is of one study.
 */
final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Set<String> finiteVerbs = new HashSet<>();
  private final Set<String> baseVerbs = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  private Lexicon() {
    read("people.txt", "");
    read("words.txt", "");
    read("ordinary.txt", "ordinary");
    Stream.of(Month.values(), DayOfWeek.values())
        .flatMap(Arrays::stream)
        .map(name -> name.toString().toLowerCase(Locale.ROOT))
        .forEach(sections.computeIfAbsent(WordClass.DATE.section(), name -> new HashSet<>())::add);
    for (String base : section("speech")) {
      inflect(base, speech);
    }
    speech.addAll(List.of("said", "told", "wrote", "thought", "felt", "knew"));
    for (String base : section("actions")) {
      inflect(base, finiteVerbs);
    }
    finiteVerbs.addAll(speech);
    finiteVerbs.addAll(section("irregular"));
    baseVerbs.addAll(section("speech"));
    baseVerbs.addAll(section("actions"));
  }

  /** The one lexicon; it never changes. */
  static Lexicon english() {
    return ENGLISH;
  }

  /** Whether a word, in small letters, is in a section of the lists. */
  boolean is(String section, String word) {
    return section(section).contains(word);
  }

  /** Whether a word is a verb in the third person or the past: {@code returns}, {@code said}. */
  boolean isFinite(String word) {
    return finiteVerbs.contains(word);
  }

  /** Whether a word is a verb as after {@code they}: {@code return}. */
  boolean isBase(String word) {
    return baseVerbs.contains(word);
  }

  /** Whether a word is a verb of speech or thought, in the third person or the past. */
  boolean isSpeech(String word) {
    return speech.contains(word);
  }

  /** Whether the capital of a word tells nothing at the start of a sentence or in a headline. */
  boolean isOrdinary(String word) {
    if (is("ordinary", word) || isFinite(word) || isBase(word)) {
      return true;
    }
    if (word.endsWith("ing") || word.endsWith("ly")) {
      return word.length() > 5 && !is("first names", word);
    }
    if (word.length() > 3 && word.endsWith("s") && !is("first names", word)) {
      String one = word.substring(0, word.length() - 1);
      return is("ordinary", one) || isBase(one);
    }
    return false;
  }

  /** What a form is beside a name; {@code word} is in small letters. */
  Set<WordClass> classesOf(String word) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (WordClass type : WordClass.values()) {
      if (is(type.section(), word)) {
        classes.add(type);
      }
    }
    if (isOrdinary(word) && !is("first names", word)) {
      classes.add(WordClass.ORDINARY);
    }
    return classes;
  }

  private Set<String> section(String name) {
    return sections.getOrDefault(name, Set.of());
  }

  /** The third person and the past of a verb; both spellings where the consonant may double. */
  private static void inflect(String base, Set<String> forms) {
    char last = base.charAt(base.length() - 1);
    char before = base.charAt(base.length() - 2);
    boolean consonantY = last == 'y' && "aeiou".indexOf(before) < 0;
    if (consonantY) {
      String stem = base.substring(0, base.length() - 1);
      forms.addAll(List.of(stem + "ies", stem + "ied"));
    } else if ("sxzo".indexOf(last) >= 0 || base.endsWith("ch") || base.endsWith("sh")) {
      forms.addAll(List.of(base + "es", base + "ed"));
    } else {
      forms.add(base + "s");
      forms.add(last == 'e' ? base + "d" : base + "ed");
      if ("aeiou".indexOf(before) >= 0 && "aeiouwxy".indexOf(last) < 0) {
        forms.add(base + last + "ed");
      }
    }
  }

  private void read(String resource, String firstSection) {
    String section = firstSection;
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections
            .computeIfAbsent(section, name -> new HashSet<>())
            .addAll(Arrays.asList(line.trim().split(" +", -1)));
      }
    }
  }

  private static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
