package clippings.corpus;

import static java.util.stream.Collectors.toUnmodifiableSet;

import clippings.article.Line;
import clippings.date.Dates;
import clippings.study.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Exports of LexisNexis and Nexis Uni: {@code 1 of 20 DOCUMENTS} above each document, or {@code End
 * of Document} below it; newspaper, day and headline, header fields, text, more fields.
 */
final class NexisText implements TextExport {
  private static final Pattern PART =
      Pattern.compile(
          "(?:(?:Dokument|Document|Documento) \\d{1,6} (?:of|von|de|sur|di|van) \\d{1,6}"
              + "|\\d{1,6} (?:of|von|de|sur|di|van) \\d{1,6}"
              + " (?:DOCUMENTS|DOKUMENTEN|DOCUMENTOS|DOCUMENTI|DOCUMENTEN)"
              + "|End of Document|Ende des Dokuments|Fin du document|Fin del documento)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIELD =
      Pattern.compile("(\\p{Lu}[\\p{L}-]{2,24}):(?:\\s{1,9}(.*))?");

  private static final Set<String> LENGTH = FieldNames.known("nexis length");

  /** Behind these the text has ended. */
  private static final Set<String> LAST = FieldNames.known("nexis last");

  private static final Set<String> FIELDS =
      Stream.of(FieldNames.known("nexis"), LENGTH, LAST)
          .flatMap(Collection::stream)
          .collect(toUnmodifiableSet());

  @Override
  public boolean parts(String line) {
    return line.length() < 80 && PART.matcher(line.strip()).matches();
  }

  @Override
  public boolean isOne(List<Line> lines) {
    return lines.stream()
        .anyMatch(line -> LENGTH.stream().anyMatch(name -> isField(line.text(), name)));
  }

  private static boolean isRights(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    return text.startsWith("copyright ")
        || text.endsWith("all rights reserved")
        || text.endsWith("all rights reserved.")
        || text.endsWith("alle rechte vorbehalten")
        || text.endsWith("tous droits réservés");
  }

  private static boolean isField(String line, String name) {
    return line.strip().toLowerCase(Locale.ROOT).startsWith(name + ":");
  }

  @Override
  public Optional<Document> document(List<Line> lines) {
    List<Line> top = new ArrayList<>();
    List<Line> body = new ArrayList<>();
    String title = "";
    String url = "";
    boolean fields = false;
    boolean ended = false;
    for (Line line : lines) {
      String text = line.text();
      Matcher field = FIELD.matcher(text.length() > 500 ? "" : text.strip());
      String name = field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : "";
      if (FIELDS.contains(name)) {
        fields = true;
        ended |= LAST.contains(name) && hasText(body);
        String value = field.group(2) == null ? "" : field.group(2);
        title = name.equals("headline") ? value : title;
        url = name.equals("url") ? value : url;
      } else if (text.strip().equals("Classification") && hasText(body)) {
        ended = true;
      } else if (text.strip().equals("Body")) {
        body.clear();
        fields = true;
      } else if (!fields) {
        top.add(line);
      } else if (!ended && !isRights(text)) {
        body.add(line);
      }
    }
    return hasText(body)
        ? Optional.of(
            new Document(
                title.isEmpty() ? title(top) : title, date(top), url, TextExport.trimmed(body)))
        : Optional.empty();
  }

  private static boolean hasText(List<Line> lines) {
    return lines.stream().anyMatch(line -> !line.text().isBlank());
  }

  private static String date(List<Line> top) {
    return top.stream()
        .map(Line::text)
        .filter(text -> text.length() < 80 && Dates.find(text, DateRange.ALL).isPresent())
        .findFirst()
        .orElse("");
  }

  /** Below the day in older exports, above the newspaper in newer ones. */
  private static String title(List<Line> top) {
    List<String> texts =
        top.stream().map(line -> line.text().strip()).filter(t -> !t.isEmpty()).toList();
    int day = texts.indexOf(date(top).strip());
    // Older exports centre the newspaper, the day and the edition above the headline.
    boolean centred = day >= 0 && date(top).startsWith("    ");
    Set<String> above =
        top.stream()
            .map(Line::text)
            .filter(text -> centred && text.startsWith("    "))
            .map(String::strip)
            .collect(toUnmodifiableSet());
    for (int i = Math.max(0, day + 1); i < texts.size(); i++) {
      if (!isRights(texts.get(i)) && !above.contains(texts.get(i))) {
        return texts.get(i);
      }
    }
    return texts.isEmpty() ? "" : texts.get(0);
  }
}
