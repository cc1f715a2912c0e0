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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the text of a file: lines such as {@code Title: …}, {@code Date: …}, {@code
 * URL: …} at its very top, or the start {@code date 2024-07-15} of its first line.
 *
 * @param head what it says
 * @param body all other lines, with the numbers they have in the file
 */
record TextHeader(RecordHead head, List<Line> body) {

  private enum Field {
    TITLE,
    DATE,
    URL,
    SITE,
    AUTHOR,
    /** A line that says only what follows. */
    NOTHING
  }

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("headline", Field.TITLE),
          Map.entry("date", Field.DATE),
          Map.entry("published", Field.DATE),
          Map.entry("published time", Field.DATE),
          Map.entry("publish date", Field.DATE),
          Map.entry("publication date", Field.DATE),
          Map.entry("url", Field.URL),
          Map.entry("url source", Field.URL),
          Map.entry("source url", Field.URL),
          Map.entry("link", Field.URL),
          Map.entry("source", Field.URL),
          Map.entry("canonical", Field.URL),
          Map.entry("site", Field.SITE),
          Map.entry("hostname", Field.SITE),
          Map.entry("author", Field.AUTHOR),
          Map.entry("markdown content", Field.NOTHING));

  private static final Pattern OF_READER =
      Pattern.compile("(?:URL Source|Published Time|Markdown Content)\\s{0,9}:");

  private static final int MOST_NAME_CHARS = 40;

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
    while (next < lines.size()
        && (values.isEmpty()
            || !lines.get(next).text().isBlank()
            || isHeaderOfReader(lines, next + 1))) {
      Line line = lines.get(next);
      if (line.text().isBlank()) {
        body.add(line);
      } else if (!isHeader(line.text(), values)) {
        break;
      }
      next++;
    }
    body.addAll(lines.subList(next, lines.size()));
    String date = values.getOrDefault(Field.DATE, "");
    Optional<LocalDate> day = Dates.inField(date, believed);
    int first = firstWithText(body);
    Matcher start = DATE_START.matcher(first < 0 ? "" : body.get(first).text());
    if (values.isEmpty() && start.matches()) {
      day = Dates.find(start.group(1), believed);
      String rest = start.group(2) == null ? "" : start.group(2);
      body.set(first, new Line(body.get(first).number(), rest));
    }
    RecordHead head =
        new RecordHead(
            Lines.joined(values.getOrDefault(Field.TITLE, "")),
            values.getOrDefault(Field.URL, ""),
            values.getOrDefault(Field.SITE, ""),
            day,
            Dates.coarse(date, believed));
    return new TextHeader(head, List.copyOf(body));
  }

  /** Keeps the value of a header line; the first of a kind stands. */
  private static boolean isHeader(String line, Map<Field, String> values) {
    int colon = line.indexOf(':');
    // No name is longer: a line is not searched for one in vain.
    boolean named = colon >= 0 && colon <= MOST_NAME_CHARS;
    String name = named ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
    Field field = FIELDS.get(name);
    if (field == null) {
      return false;
    }
    String value = line.substring(colon + 1).strip();
    if ((field == Field.URL && !Hosts.isUrl(value))
        || (field == Field.NOTHING && (values.isEmpty() || !value.isEmpty()))) {
      return false;
    }
    values.putIfAbsent(field, value);
    return true;
  }

  /** Readers such as Jina's put blank lines between their header lines. */
  private static boolean isHeaderOfReader(List<Line> lines, int next) {
    return next < lines.size() && OF_READER.matcher(lines.get(next).text()).lookingAt();
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
