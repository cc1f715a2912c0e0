package clippings.html;

import clippings.article.Dating;
import java.util.List;
import java.util.Optional;

/**
 * All that an HTML page says about its article.
 *
 * @param title the headline without the name of the site; empty if there is none
 * @param url the address the page gives itself; empty if it gives none
 * @param dating the day it was published: from mark-up, from the URL or from a byline; empty if
 *     unknown
 * @param blocks all text that a reader sees, in the order of the page
 */
public record ExtractedPage(String title, String url, Optional<Dating> dating, List<Block> blocks) {

  /** The blocks of the article alone. */
  public List<Block> article() {
    return blocks.stream().filter(Block::isArticle).toList();
  }
}
