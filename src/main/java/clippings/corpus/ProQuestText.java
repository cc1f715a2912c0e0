package clippings.corpus;

import clippings.article.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exports of ProQuest: lines of {@code ____} between documents, and in each fields with names. */
final class ProQuestText implements TextExport {
  private static final Pattern PART = Pattern.compile("_{20,}");
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z/() -]{2,40}):(?:\\s+(.*))?");
  private static final Set<String> BEHIND_TEXT = FieldNames.known("proquest");
  private static final String TEXT = "full text";

  @Override
  public boolean parts(String line) {
    return PART.matcher(line.strip()).matches();
  }

  @Override
  public boolean isOne(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.text().startsWith("ProQuest document ID:"))
        || lines.stream().anyMatch(line -> line.text().startsWith("Full text:"));
  }

  @Override
  public Optional<Document> document(List<Line> lines) {
    Map<String, String> fields = new HashMap<>();
    List<Line> body = new ArrayList<>();
    boolean inText = false;
    for (Line line : lines) {
      Matcher field = FIELD.matcher(line.text().length() > 2000 && inText ? "" : line.text());
      String name = field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : "";
      String value = field.matches() && field.group(2) != null ? field.group(2) : "";
      if (name.equals(TEXT)) {
        inText = true;
        body.add(new Line(line.number(), value));
      } else if (inText && !BEHIND_TEXT.contains(name.replace(' ', '_'))) {
        body.add(line);
      } else if (!name.isEmpty()) {
        inText = false;
        fields.putIfAbsent(name, value);
      }
    }
    List<Line> text = TextExport.trimmed(body);
    String date =
        fields.getOrDefault("publication date", fields.getOrDefault("publication info", ""));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Document(
                fields.getOrDefault("title", ""),
                date,
                fields.getOrDefault("document url", ""),
                text));
  }
}
