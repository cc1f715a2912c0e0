package clippings.corpus;

import clippings.article.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text files with several documents, as databases of newspapers export them. */
interface TextExport {

  /** All that are known. A new one is one line here. */
  List<TextExport> ALL = List.of(new NexisText(), new FactivaText(), new ProQuestText());

  /**
   * One document of an export.
   *
   * @param title empty if it has none
   * @param date as written; empty if it has none
   * @param url empty if it has none
   * @param body its text, without header fields
   */
  record Document(String title, String date, String url, List<Line> body) {}

  /** Whether the line ends a document, or starts one. */
  boolean parts(String line);

  /** Whether a file in which some lines do that is such an export. */
  boolean isOne(List<Line> lines);

  /**
   * Reads what stands between two such lines.
   *
   * @return empty if it is no document
   */
  Optional<Document> document(List<Line> lines);

  /** The documents of a file; empty if it is no export. */
  static List<Document> documents(List<Line> lines) {
    for (TextExport export : ALL) {
      if (lines.stream().anyMatch(line -> export.parts(line.text())) && export.isOne(lines)) {
        return documents(lines, export);
      }
    }
    return List.of();
  }

  private static List<Document> documents(List<Line> lines, TextExport export) {
    List<Document> documents = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (export.parts(line.text())) {
        export.document(open).ifPresent(documents::add);
        open.clear();
      } else {
        open.add(line);
      }
    }
    export.document(open).ifPresent(documents::add);
    return documents;
  }

  /** The lines without blank ones at both ends. */
  static List<Line> trimmed(List<Line> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).text().isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).text().isBlank()) {
      to--;
    }
    return List.copyOf(lines.subList(from, to));
  }
}
