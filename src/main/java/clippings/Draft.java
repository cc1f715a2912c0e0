package clippings;

import clippings.mention.OrdinaryWords;
import clippings.study.PersonName;
import clippings.study.Study;
import clippings.text.FirstNames;
import clippings.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pipeline file that is drafted from the names of a corpus, for somebody to read and to change.
 *
 * <p>A name that starts with a known first name is a person, any other one a theme; so is one of
 * two ordinary words, such as {@code West End}. A first or last name that is an ordinary word, too,
 * needs evidence ({@code common}); a last name by which articles name one person alone counts
 * without the full name ({@code known}).
 *
 * <p>Example: {@code new Draft(rows).text(study, "62 records")}.
 */
final class Draft {
  private static final int MOST_PERSONS = 30;
  private static final int MOST_THEMES = 15;

  private final Map<String, Map<String, String>> names;

  /**
   * A draft.
   *
   * @param rows of {@code unlisted.csv}, most articles first: cells by column
   */
  Draft(List<Map<String, String>> rows) {
    names =
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("name", ""),
                    row -> row,
                    (first, second) -> first,
                    LinkedHashMap::new));
  }

  /** The names of persons, most articles first. */
  List<String> persons() {
    return names.keySet().stream().filter(Draft::isPerson).limit(MOST_PERSONS).toList();
  }

  /** Other names, most articles first, but for the first and last names of persons. */
  List<String> themes() {
    Set<String> parts =
        names.keySet().stream()
            .filter(Draft::isPerson)
            .map(PersonName::of)
            .flatMap(name -> Stream.of(name.first(), name.last()))
            .collect(Collectors.toSet());
    return names.keySet().stream()
        .filter(name -> !isPerson(name) && !parts.contains(name))
        .filter(name -> name.contains(" ") || !FirstNames.has(small(name)))
        .limit(MOST_THEMES)
        .toList();
  }

  private static boolean isPerson(String name) {
    PersonName parts = PersonName.of(name);
    boolean ordinary = OrdinaryWords.has(parts.first()) && OrdinaryWords.has(parts.last());
    return !parts.first().isEmpty()
        && !parts.last().isEmpty()
        && !ordinary
        && FirstNames.has(small(parts.first()));
  }

  private static String small(String word) {
    return Folding.fold(word).toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The text of the file.
   *
   * @param study of which title, input and fields are taken
   * @param read what was read, such as {@code 62 records}
   */
  String text(Study study, String read) {
    List<String> lines = new ArrayList<>();
    lines.add("# Drafted from " + read + ". Read it, strike out, add, and run it.");
    lines.add("title: " + quoted(study.title()));
    lines.add("input: " + list(study.input()));
    lines.add("period: month");
    if (!study.fields().isEmpty()) {
      lines.add(
          "fields:  # guessed, since most of the first records have no known names for these");
      study.fields().forEach((role, names) -> lines.add("  " + role + ": " + list(names)));
    }
    if (!persons().isEmpty()) {
      lines.add("cast:");
      persons().forEach(name -> addPerson(name, lines));
    }
    if (!themes().isEmpty()) {
      lines.add("themes:");
      for (String name : themes()) {
        lines.add("  - name: " + quoted(name) + "  # " + often(name));
        lines.add("    terms: " + list(List.of(name)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void addPerson(String name, List<String> lines) {
    lines.add("  - name: " + quoted(name) + "  # " + often(name));
    PersonName parts = PersonName.of(name);
    Set<String> forms = new LinkedHashSet<>(List.of(parts.first(), parts.last()));
    List<String> common = forms.stream().filter(OrdinaryWords::has).toList();
    if (!common.isEmpty()) {
      lines.add(
          "    short: " + list(forms.stream().filter(form -> !common.contains(form)).toList()));
      lines.add("    common: " + list(common) + "  # also ordinary words: need evidence");
    }
    if (!common.contains(parts.last()) && isKnownBy(parts.last())) {
      lines.add(
          "    known: "
              + list(List.of(parts.last()))
              + "  # articles name nobody else so: "
              + often(parts.last()));
    }
  }

  /** Whether articles use a last name alone, and only one person has it. */
  private boolean isKnownBy(String last) {
    return names.containsKey(last)
        && names.keySet().stream()
                .filter(Draft::isPerson)
                .filter(name -> PersonName.of(name).last().equals(last))
                .count()
            == 1;
  }

  private String often(String name) {
    Map<String, String> row = names.getOrDefault(name, Map.of());
    String spellings = row.getOrDefault("spellings", name);
    return row.getOrDefault("articles", "0")
        + " articles, "
        + row.getOrDefault("mentions", "0")
        + " mentions"
        + (spellings.equals(name) ? "" : "; written " + spellings);
  }

  private static String list(List<String> words) {
    return words.stream().map(Draft::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** In quotes, as YAML 1.2 takes them from JSON. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
