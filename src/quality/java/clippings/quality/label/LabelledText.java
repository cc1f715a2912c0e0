package clippings.quality.label;

import clippings.article.LineLabel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as a scraper stores it, with a label for every line.
 *
 * <p>Example: {@code LabelledFolder.read(Path.of("data/labelled")).texts()}.
 *
 * @param style how it is stored, such as {@code near}; the first folder of its source
 * @param site host
 * @param id the site and all that tells it from other texts of the style: {@code HOST/ID}
 * @param title its headline as far as it stands in the text; empty if it does not
 * @param body the human-made body it should give; empty if nobody made one
 * @param lines all that are not blank, in order
 */
public record LabelledText(
    String style, String site, String id, String title, String body, List<LabelledLine> lines) {

  /** Style and id, by which results of the program are found. */
  public String key() {
    return style + "/" + id;
  }

  /** Its file below the folder of texts: {@code STYLE/HOST/ID.txt}. */
  public String source() {
    return key() + ".txt";
  }

  /** The text of the file, with its blank lines. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (LabelledLine line : lines) {
      for (; next < line.number(); next++) {
        text.append('\n');
      }
      text.append(line.text()).append('\n');
      next++;
    }
    return text.toString();
  }

  /** The lines of the article without its headline, joined by line breaks. */
  public static String bodyOf(List<LabelledLine> lines) {
    return lines.stream()
        .filter(line -> line.kept() && line.label() != LineLabel.HEADLINE)
        .map(LabelledLine::text)
        .collect(Collectors.joining("\n"));
  }

  /** The first line that is a headline; empty if there is none. */
  public static String titleOf(List<LabelledLine> lines) {
    return lines.stream()
        .filter(line -> line.label() == LineLabel.HEADLINE)
        .map(LabelledLine::text)
        .findFirst()
        .orElse("");
  }
}
