package clippings.html;

import clippings.date.Dates;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in what scripts hold for themselves: data layers of analytics and
 * the state of apps, such as {@code "publishedAt":1721001600000} or {@code page_pubdate =
 * '2024-07-15'}.
 */
final class ScriptDate {
  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_VALUE = 48;

  /** Quotes and blanks between a name and its value. */
  private static final int MOST_SIGNS = 6;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,20},");

  private static final Set<String> PUBLISHED = Vocabulary.group("published in scripts");
  private static final Set<String> OTHER = Vocabulary.group("not published in scripts");

  private final DateRange believed;

  ScriptDate(DateRange believed) {
    this.believed = believed;
  }

  /** The day that all values of such names agree on. */
  Optional<LocalDate> find(List<String> scripts) {
    Set<LocalDate> days = new HashSet<>();
    for (String script : scripts) {
      for (int at = 1; at < script.length(); at++) {
        char c = script.charAt(at);
        if ((c == ':' || c == '=') && isName(name(script, at))) {
          value(script, at + 1).ifPresent(days::add);
        }
      }
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private static boolean isName(String name) {
    return PUBLISHED.stream().anyMatch(name::contains) && OTHER.stream().noneMatch(name::contains);
  }

  /** The letters of the name that ends before a colon or an equals sign, in small letters. */
  private static String name(String script, int end) {
    int to = end;
    while (to > 0 && "\"'\\ ".indexOf(script.charAt(to - 1)) >= 0 && end - to < 4) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST_NAME && isNameChar(script.charAt(from - 1))) {
      from--;
    }
    if (to - from < 6) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (Character.isLetter(script.charAt(i))) {
        letters.append(script.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  /** What stands behind a colon or an equals sign, quoted or not. */
  private Optional<LocalDate> value(String script, int start) {
    int from = start;
    while (from < script.length()
        && from - start < MOST_SIGNS
        && "\"'\\ \t\n\r".indexOf(script.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < script.length()
        && to - from < LONGEST_VALUE
        && "\"'<>{}[];\n".indexOf(script.charAt(to)) < 0) {
      to++;
    }
    String value = script.substring(from, to);
    if (!value.isEmpty() && NUMBER.matcher(value).lookingAt()) {
      // A number that is not quoted: the next field stands right behind it.
      value = value.substring(0, value.indexOf(','));
    }
    return Dates.inField(value.replace("\\u002F", "/").replace("\\", ""), believed);
  }
}
