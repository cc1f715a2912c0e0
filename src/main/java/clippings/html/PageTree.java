package clippings.html;

import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The one place that parses mark-up. */
final class PageTree {
  private static final int MAX_DEPTH = 256;
  private static final Pattern TEMPLATE = Pattern.compile("(?i)(</?)template");

  private PageTree() {}

  /**
   * The tree of a page, whatever it holds.
   *
   * <p>jsoup has faults where elements are open at the greatest depth, most of them of templates:
   * then none is a template. A page that it cannot parse even so is empty.
   */
  static Document parse(String html) {
    String tame = TagNames.tame(html);
    try {
      return parser().parseInput(tame, "");
    } catch (ValidationException | IndexOutOfBoundsException first) {
      try {
        return parser().parseInput(TEMPLATE.matcher(tame).replaceAll("$1x-template"), "");
      } catch (ValidationException | IndexOutOfBoundsException second) {
        return Document.createShell("");
      }
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }
}
