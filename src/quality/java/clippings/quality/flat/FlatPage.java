package clippings.quality.flat;

import clippings.quality.label.LabelledPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a page, with labels.
 *
 * @param key of the page
 * @param title its headline; empty if it is not known
 * @param body human-made
 * @param lines a line a block
 * @param broken the same broken at every tag
 */
record FlatPage(
    String key, String title, String body, List<FlatLine> lines, List<FlatLine> broken) {

  /**
   * Labels a page.
   *
   * @return empty if too little of the body was found on it
   * @throws IOException if its file cannot be read
   */
  static Optional<FlatPage> of(LabelledPage page) throws IOException {
    String html = PageFile.read(page.file());
    String title = page.title().isEmpty() ? PageFile.title(html) : page.title();
    Alignment alignment = new Alignment(page.body(), title);
    List<FlatLine> lines = alignment.label(PageLines.of(html, false));
    if (!alignment.isFoundIn(lines)) {
      return Optional.empty();
    }
    List<FlatLine> broken = alignment.label(PageLines.of(html, true));
    return Optional.of(new FlatPage(page.key(), title, page.body(), lines, broken));
  }
}
