package clippings.corpus;

import clippings.article.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of fields on top of a text that trafilatura, static site generators and web clippers
 * write: YAML between lines of {@code ---}, or TOML between lines of {@code +++}.
 *
 * @param values what the block says
 * @param body the lines below it
 */
record FrontMatter(FieldValues values, List<Line> body) {
  private static final int MOST_LINES = 500;
  private static final Pattern YAML =
      Pattern.compile("([\\p{L}_][\\p{L}\\d_ .:-]{0,60}?)\\s{0,9}:(?:\\s(.*))?");

  /** No YAML, but some clippers leave out the space. */
  private static final Pattern CLOSE = Pattern.compile("([\\p{L}_][\\p{L}\\d_-]{0,60}):(\\S.*)");

  private static final Pattern TOML =
      Pattern.compile("([\\p{L}_][\\p{L}\\d_.-]{0,60})\\s{0,9}=\\s{0,9}(.*)");

  /** Whether a text starts with such a block. */
  static boolean starts(List<Line> lines) {
    return end(lines) > 0;
  }

  /**
   * Takes the block off a text that starts with one.
   *
   * @param values takes what it says
   */
  static FrontMatter of(List<Line> lines, FieldNames names, FieldValues values) {
    int first = first(lines);
    int end = end(lines);
    Pattern pattern = lines.get(first).text().startsWith("+") ? TOML : YAML;
    String key = "";
    for (Line line : lines.subList(first + 1, end)) {
      String text = line.text();
      Matcher field = pattern.matcher(text);
      Matcher close = CLOSE.matcher(text);
      if (field.matches()) {
        key = field.group(1);
        take(key, field.group(2) == null ? "" : field.group(2), names, values);
      } else if (close.matches()) {
        key = close.group(1);
        take(key, close.group(2), names, values);
      } else if (text.stripLeading().startsWith("- ")) {
        take(key, text.stripLeading().substring(2), names, values);
      } else if (!text.isBlank() && text.startsWith(" ")) {
        take(key, text, names, values);
      }
    }
    return new FrontMatter(values, List.copyOf(lines.subList(end + 1, lines.size())));
  }

  private static void take(String key, String written, FieldNames names, FieldValues values) {
    String value = unquoted(written.strip());
    for (FieldNames.Use use : names.uses(key)) {
      boolean first =
          use.role() != FieldNames.Role.TEXT && !value.isEmpty() && !value.matches("[>|][+-]?");
      if (first && !values.has(use)) {
        values.take(use, value);
      }
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    if (!quoted) {
      return value;
    }
    String inner = value.substring(1, value.length() - 1);
    return value.charAt(0) == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
  }

  private static int first(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).text().isBlank()) {
      first++;
    }
    return first;
  }

  /** Index of the line that ends the block; -1 if there is no block. */
  private static int end(List<Line> lines) {
    int first = first(lines);
    String fence = first < lines.size() ? lines.get(first).text().stripTrailing() : "";
    if (!fence.equals("---") && !fence.equals("+++")) {
      return -1;
    }
    Pattern pattern = fence.equals("+++") ? TOML : YAML;
    boolean fields = false;
    for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
      String line = lines.get(i).text().stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        return fields ? i : -1;
      }
      fields |= line.length() < 2000 && pattern.matcher(line).matches();
    }
    return -1;
  }
}
