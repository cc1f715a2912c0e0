package clippings.quality.flat;

import java.util.ArrayList;
import java.util.List;

/** Other ways to store the same lines. */
final class Layouts {
  private static final int COLUMNS = 72;

  private Layouts() {}

  /** With a blank line between lines. */
  static List<FlatLine> spaced(List<FlatLine> lines) {
    List<FlatLine> out = new ArrayList<>();
    for (FlatLine line : lines) {
      if (!out.isEmpty()) {
        out.add(FlatLine.BLANK);
      }
      out.add(line);
    }
    return out;
  }

  /** With each two paragraphs of the body that stand next to each other in one line. */
  static List<FlatLine> joined(List<FlatLine> lines) {
    List<FlatLine> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      FlatLine line = lines.get(i);
      if (line.isBody() && i + 1 < lines.size() && lines.get(i + 1).isBody()) {
        i++;
        line = line.as(line.text() + " " + lines.get(i).text());
      }
      out.add(line);
    }
    return out;
  }

  /** Hard-wrapped at 72 columns, with a blank line between blocks. */
  static List<FlatLine> wrapped(List<FlatLine> lines) {
    List<FlatLine> out = new ArrayList<>();
    for (FlatLine line : spaced(lines)) {
      StringBuilder row = new StringBuilder();
      for (String word : line.text().split(" ", -1)) {
        if (row.length() > 0 && row.length() + 1 + word.length() > COLUMNS) {
          out.add(line.as(row.toString()));
          row.setLength(0);
        }
        row.append(row.length() > 0 ? " " : "").append(word);
      }
      out.add(line.as(row.toString()));
    }
    return out;
  }

  /** In Markdown: headings, items of lists, links; a blank line between blocks. */
  static List<FlatLine> markdown(List<FlatLine> lines) {
    return spaced(lines.stream().map(line -> line.as(markdown(line))).toList());
  }

  private static String markdown(FlatLine line) {
    Marks marks = line.marks();
    StringBuilder out = new StringBuilder();
    if (marks.heading() > 0) {
      out.append("#".repeat(marks.heading())).append(' ');
    } else if (marks.item()) {
      out.append("* ");
    }
    int done = 0;
    for (Marks.Link link : marks.links()) {
      out.append(line.text(), done, link.start())
          .append('[')
          .append(line.text(), link.start(), link.end())
          .append("](")
          .append(link.address())
          .append(')');
      done = link.end();
    }
    return out.append(line.text(), done, line.text().length()).toString();
  }
}
