package clippings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual, in Markdown: {@code README.md} and what is in {@code src/site/markdown}.
 *
 * <p>Example: {@code ManualPage.of("reference").table("option")}.
 *
 * @param file relative to the folder of the project
 * @param text all of it
 */
public record ManualPage(Path file, String text) {
  private static final Path FOLDER = Path.of("src/site/markdown");
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** {@code README.md}. */
  public static ManualPage readme() throws IOException {
    return at(Path.of("README.md"));
  }

  /** A page behind the README, such as {@code reference}. */
  public static ManualPage of(String name) throws IOException {
    return at(FOLDER.resolve(name + ".md"));
  }

  /** The README and all pages behind it. */
  public static List<ManualPage> all() throws IOException {
    List<ManualPage> pages = new ArrayList<>(List.of(readme()));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        pages.add(at(file));
      }
    }
    return pages;
  }

  private static ManualPage at(Path file) throws IOException {
    return new ManualPage(file, Files.readString(file));
  }

  /** What stands between the first fence that opens with {@code ```language} and its end. */
  public String block(String language) {
    String fence = "```" + language + "\n";
    int start = text.indexOf(fence) + fence.length();
    return text.substring(start, text.indexOf("```", start));
  }

  /** Where its links lead to. */
  public List<String> links() {
    return all(LINK, CODE.matcher(prose()).replaceAll(""));
  }

  /** What is written as code within its text. */
  public List<String> codes() {
    return codes(prose());
  }

  /** What is written as code in a cell of a table or in any other text. */
  public static List<String> codes(String text) {
    return all(CODE, text);
  }

  /** The anchors of its headings, as GitHub makes them. */
  public Set<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> anchors = new LinkedHashSet<>();
    for (String heading : headings()) {
      String slug =
          heading
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
              .replace(' ', '-');
      int number = seen.merge(slug, 1, Integer::sum);
      anchors.add(number == 1 ? slug : slug + "-" + (number - 1));
    }
    return anchors;
  }

  /** Its headings, without their marks. */
  public List<String> headings() {
    return all(HEADING, prose());
  }

  /**
   * The rows of the table of which the first column is headed so, a list of cells each.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public List<List<String>> table(String heading) {
    List<String> lines = prose().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| " + heading + " |")) {
        return lines.stream()
            .skip(i + 2L)
            .takeWhile(line -> line.startsWith("|"))
            .map(ManualPage::cells)
            .toList();
      }
    }
    throw new IllegalArgumentException(file + " has no table of " + heading);
  }

  /** All that is written as code in the first column of a table. */
  public List<String> names(String heading) {
    return table(heading).stream().flatMap(row -> codes(row.get(0)).stream()).toList();
  }

  private static List<String> cells(String row) {
    return Stream.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private String prose() {
    return FENCED.matcher(text).replaceAll("");
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
