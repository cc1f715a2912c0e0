package clippings.html;

import static java.util.stream.Collectors.joining;

import clippings.article.Reason;
import clippings.study.DateRange;
import java.util.List;
import java.util.Optional;

/** Invented pages, and what is read from them. */
final class Pages {
  static final String FIRST =
      "The harbour town of Lindmoor opened its new theatre on Friday, and half of the coast came to see it.";
  static final String SECOND =
      "Tickets for the first season, which runs until March, were gone within an hour, the house said.";
  static final String THIRD =
      "The director, a former lighthouse keeper, promised plays about storms, ferries and long winters.";
  static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

  private Pages() {}

  static ExtractedPage read(String html) {
    return HtmlPage.read(html, "", DateRange.ALL);
  }

  /** The article of a page whose body holds {@code inside}, one line a block. */
  static String article(String inside) {
    return text(read("<html><body>" + inside + "</body></html>"));
  }

  static String text(ExtractedPage page) {
    return page.article().stream().map(Block::text).collect(joining("\n"));
  }

  /** Why the block with {@code text} is no part of the article. */
  static Optional<Reason> reason(String inside, String text) {
    List<Block> found =
        read("<html><body>" + inside + "</body></html>").blocks().stream()
            .filter(block -> block.text().equals(text))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " blocks with the text " + text);
    }
    return found.get(0).furniture();
  }
}
