package clippings.corpus;

import clippings.article.Line;
import clippings.date.Dates;
import clippings.study.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports of Factiva, with {@code Document GRDN000020240715ek7f0001} below each document: fields of
 * two letters (HD, PD, LP, TD), or headline, words, day, newspaper and rights line by line.
 */
final class FactivaText implements TextExport {
  private static final Pattern PART =
      Pattern.compile("(?:AN\\s{1,9})?Document [A-Z]{2,10}\\d{10,18}[a-z0-9]{4,14}");
  private static final Pattern FIELD = Pattern.compile("([A-Z]{2,3})(?:\\s{1,9}(.*))?");
  private static final Pattern WORDS =
      Pattern.compile("[\\d.,]{1,9} (?:words|Wörter|mots|palabras)");
  private static final Pattern RIGHTS =
      Pattern.compile("(?:\\(c\\)|©|Copyright )", Pattern.CASE_INSENSITIVE);

  private static final Set<String> FIELDS =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "LP", "TD",
          "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "VOL", "CLM", "ART");

  @Override
  public boolean parts(String line) {
    return line.length() < 60 && PART.matcher(line.strip()).matches();
  }

  @Override
  public boolean isOne(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .anyMatch(line -> WORDS.matcher(line.strip()).matches() || line.startsWith("WC"));
  }

  @Override
  public Optional<Document> document(List<Line> lines) {
    List<Line> all = TextExport.trimmed(lines);
    boolean tagged = all.stream().anyMatch(line -> field(line.text()).equals("HD"));
    if (!tagged && all.stream().noneMatch(line -> WORDS.matcher(line.text().strip()).matches())) {
      return Optional.empty();
    }
    Document document = tagged ? tagged(all) : plain(all);
    return document.body().isEmpty() ? Optional.empty() : Optional.of(document);
  }

  private static String field(String line) {
    Matcher field = FIELD.matcher(line);
    return field.matches() && FIELDS.contains(field.group(1)) ? field.group(1) : "";
  }

  private static Document tagged(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    String date = "";
    List<Line> body = new ArrayList<>();
    String field = "";
    for (Line line : lines) {
      String text = line.text();
      String own = field(text);
      field = own.isEmpty() ? field : own;
      String value = own.isEmpty() ? text : text.substring(own.length()).strip();
      switch (field) {
        case "HD" -> title.append(value.strip()).append(' ');
        case "PD" -> date = date.isEmpty() ? value : date;
        case "LP", "TD" -> body.add(new Line(line.number(), value));
        default -> {}
      }
    }
    return new Document(title.toString().strip(), date, "", TextExport.trimmed(body));
  }

  private static Document plain(List<Line> lines) {
    int rights = -1;
    String date = "";
    int words = -1;
    for (int i = 0; i < Math.min(lines.size(), 40) && rights < 0; i++) {
      String text = lines.get(i).text();
      words = WORDS.matcher(text.strip()).matches() ? i : words;
      boolean day = words >= 0 && text.length() < 40 && Dates.find(text, DateRange.ALL).isPresent();
      date = day && date.isEmpty() ? text : date;
      rights = RIGHTS.matcher(text.strip()).lookingAt() ? i : -1;
    }
    // The section stands above the headline, and the author below it.
    String title =
        lines.subList(0, Math.max(0, words)).stream()
            .map(line -> line.text().strip())
            .takeWhile(text -> !text.isEmpty())
            .max(Comparator.comparing(String::length))
            .orElse("");
    List<Line> body = lines.subList(Math.max(rights, words) + 1, lines.size());
    return new Document(title, date, "", TextExport.trimmed(body));
  }
}
