package clippings.study;

import clippings.text.Folding;
import clippings.text.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first and the last name in a full name (rules.md, section 5, rule 4): what a person is called
 * once the article has named them in full.
 *
 * <p>Particles belong to the last name, suffixes and forms of address to none, an initial is no
 * name. A nickname in quotes or brackets is passed over. A name of one word has neither.
 *
 * <p>Examples: {@code Millie Bobby Brown} is Millie, Brown; {@code Ludwig van der Berg Jr.} is
 * Ludwig, van der Berg; {@code J. K. Simmons} is only Simmons.
 *
 * @param first empty if there is none
 * @param last empty if there is none
 * @param given all names before the last one, initials without stops
 * @param suffix {@code jr} and the like, in small letters without a stop; empty if there is none
 */
public record PersonName(String first, String last, List<String> given, String suffix) {
  private static final PersonName NONE = new PersonName("", "", List.of(), "");

  private static final Map<String, Set<String>> WORDS =
      Resource.sections(PersonName.class, "names.txt");

  /** Takes a full name apart. */
  public static PersonName of(String name) {
    List<String> all = words(name);
    List<String> words = words(withoutNicknames(plain(name)));
    int from = 0;
    int to = words.size();
    while (from < to - 1 && is("addresses", bare(words.get(from)))) {
      from++;
    }
    String suffix = "";
    while (to > from + 1 && is("suffixes", bare(words.get(to - 1)))) {
      to--;
      suffix = bare(words.get(to));
    }
    if (to - from == 0 || all.size() == 1) {
      return NONE;
    }
    if (to - from == 1) {
      return new PersonName("", word(words.get(from)), List.of(), suffix);
    }
    int last = to - 1;
    while (last > from + 1 && isParticle(words.get(last - 1))) {
      last--;
    }
    String lastName =
        isInitials(words.get(to - 1)) ? "" : word(String.join(" ", words.subList(last, to)));
    return new PersonName(
        word(words.get(from)),
        lastName,
        words.subList(from, last).stream().flatMap(PersonName::given).toList(),
        suffix);
  }

  /** Whether a word, in small letters, comes behind a name without being a part of it. */
  public static boolean isSuffix(String word) {
    return is("suffixes", word);
  }

  private static Stream<String> given(String word) {
    return isInitials(word)
        ? word.chars().filter(Character::isLetter).mapToObj(Character::toString)
        : Stream.of(word);
  }

  /** The short forms that a name has by default: the first and the last name, if it has them. */
  public List<String> shortForms() {
    return Stream.of(first, last).filter(form -> !form.isEmpty()).distinct().toList();
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.strip().split("[\\s\\p{Z}]+"))
        .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Without what stands in quotes or brackets that close. */
  private static String withoutNicknames(String name) {
    StringBuilder rest = new StringBuilder(name.length());
    int lastQuote = name.lastIndexOf('"');
    int lastBracket = name.lastIndexOf(')');
    int i = 0;
    while (i < name.length()) {
      char c = name.charAt(i);
      if (c == '"' && i < lastQuote) {
        rest.append(' ');
        i = name.indexOf('"', i + 1) + 1;
      } else if (c == '(' && i < lastBracket) {
        rest.append(' ');
        i = name.indexOf(')', i) + 1;
      } else {
        rest.append(c);
        i++;
      }
    }
    return rest.toString();
  }

  /** {@code J}, {@code J.}, {@code J.K.}, {@code J.-P}: letters with a stop behind each. */
  private static boolean isInitials(String word) {
    int i = 0;
    while (i < word.length()) {
      int letter = word.codePointAt(i);
      i += Character.charCount(letter);
      boolean stop = i < word.length() && word.charAt(i) == '.';
      if (!Character.isLetter(letter) || (!stop && i < word.length())) {
        return false;
      }
      i += stop ? 1 : 0;
      i += i > 1 && i < word.length() && word.charAt(i) == '-' ? 1 : 0;
    }
    return i > 0;
  }

  /** Straight double quotes, so that one pattern finds a nickname. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      if (Folding.plain(name.charAt(i)) == '"') {
        plain.setCharAt(i, '"');
      }
    }
    return plain.toString();
  }

  /** The word as a form; empty if it is an initial or has no letter. */
  private static String word(String word) {
    return isInitials(word) || word.codePoints().noneMatch(Character::isLetter) ? "" : word;
  }

  private static boolean isParticle(String word) {
    String bare = bare(word);
    return is("particles", bare)
        && (!is("particles in small letters only", bare) || word.equals(bare));
  }

  private static boolean is(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word);
  }

  private static String bare(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
