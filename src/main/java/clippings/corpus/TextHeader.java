package clippings.corpus;

import clippings.article.Line;
import clippings.date.Dates;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the text of a file: lines such as {@code Title: …}, {@code Date: …}, {@code
 * URL: …} at its very top, or the start {@code date 2024-07-15} of its first line.
 *
 * @param title empty if there is none
 * @param day first believable one
 * @param url empty if there is none
 * @param site empty if there is none
 * @param body all other lines, with the numbers they have in the file
 */
record TextHeader(String title, Optional<LocalDate> day, String url, String site, List<Line> body) {

  private enum Field {
    TITLE,
    DATE,
    URL,
    SITE,
    AUTHOR
  }

  private static final int MOST_NAME_CHARS = 40;
  private static final Set<String> NAMES =
      Set.of("TITLE", "DATE", "URL", "LINK", "SOURCE", "SITE", "AUTHOR");

  private static final Pattern DATE_START =
      Pattern.compile("\\s?date\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s+(.*)|$)", Pattern.DOTALL);

  /**
   * Takes the header off a text.
   *
   * @param lines of the whole file
   * @param believed days outside are passed over
   */
  static TextHeader of(List<Line> lines, DateRange believed) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<Line> body = new ArrayList<>(lines.size());
    int next = 0;
    while (next < lines.size() && (values.isEmpty() || !lines.get(next).text().isBlank())) {
      Line line = lines.get(next);
      if (line.text().isBlank()) {
        body.add(line);
      } else if (!isHeader(line.text(), values)) {
        break;
      }
      next++;
    }
    body.addAll(lines.subList(next, lines.size()));
    Optional<LocalDate> day = Dates.inField(values.getOrDefault(Field.DATE, ""), believed);
    int first = firstWithText(body);
    Matcher start = DATE_START.matcher(first < 0 ? "" : body.get(first).text());
    if (values.isEmpty() && start.matches()) {
      day = Dates.find(start.group(1), believed);
      String rest = start.group(2) == null ? "" : start.group(2);
      body.set(first, new Line(body.get(first).number(), rest));
    }
    return new TextHeader(
        Lines.joined(values.getOrDefault(Field.TITLE, "")),
        day,
        values.getOrDefault(Field.URL, ""),
        values.getOrDefault(Field.SITE, ""),
        List.copyOf(body));
  }

  /** Keeps the value of a header line; the first of a kind stands. */
  private static boolean isHeader(String line, Map<Field, String> values) {
    int colon = line.indexOf(':');
    // No name is longer: a line is not searched for one in vain.
    String name =
        colon < 0 || colon > MOST_NAME_CHARS
            ? ""
            : line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
    if (!NAMES.contains(name)) {
      return false;
    }
    String value = line.substring(colon + 1).strip();
    boolean namesUrl = name.equals("URL") || name.equals("LINK") || name.equals("SOURCE");
    if (namesUrl && !Hosts.isUrl(value)) {
      return false;
    }
    values.putIfAbsent(namesUrl ? Field.URL : Field.valueOf(name), value);
    return true;
  }

  private static int firstWithText(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).text().isBlank()) {
        return i;
      }
    }
    return -1;
  }
}
