package clippings.quality.flat;

import clippings.quality.label.Keys;
import clippings.quality.label.LabelledLine;
import clippings.quality.label.LabelledPage;
import clippings.quality.label.LabelledText;
import clippings.text.TextHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes texts in every {@link Style} from labelled pages. The same pages give the same texts. */
public final class Flattener {
  private Flattener() {}

  /**
   * The texts of pages; none of a page on which too little of its body was found.
   *
   * <p>Example: {@code texts(LabelledFolder.read(path).pages())}.
   *
   * @param pages with their bodies
   * @return in order of the pages, then of styles
   * @throws UncheckedIOException if the file of a page cannot be read
   */
  public static List<LabelledText> texts(List<LabelledPage> pages) {
    return pages.parallelStream().flatMap(Flattener::texts).toList();
  }

  private static Stream<LabelledText> texts(LabelledPage page) {
    try {
      return FlatPage.of(page).stream()
          .flatMap(flat -> Stream.of(Style.values()).map(style -> text(flat, style)));
    } catch (IOException e) {
      throw new UncheckedIOException(page.key() + " cannot be read", e);
    }
  }

  private static LabelledText text(FlatPage page, Style style) {
    // Seeded by page and style, so that a further style leaves the texts of the others as they are.
    Random dice = new Random(TextHash.of(page.key() + " " + style.label()));
    List<LabelledLine> lines = new ArrayList<>();
    int number = 0;
    for (FlatLine line : style.lines(page, dice)) {
      number++;
      if (!line.text().isEmpty()) {
        lines.add(new LabelledLine(number, line.text(), line.label()));
      }
    }
    return new LabelledText(
        style.label(),
        Keys.first(page.key()),
        page.key(),
        LabelledText.titleOf(lines),
        style.isWhole() ? page.body() : LabelledText.bodyOf(lines),
        List.copyOf(lines));
  }
}
