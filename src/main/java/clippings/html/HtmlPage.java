package clippings.html;

import clippings.article.Dating;
import clippings.study.DateRange;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Draws the article out of an HTML page. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * Reads a page.
   *
   * @param html the page as text, see {@link PageDecoder}
   * @param address the address it was fetched from; empty if unknown
   * @param believed days outside are passed over
   * @return what it says; without an article block if it holds no running text
   */
  public static ExtractedPage read(String html, String address, DateRange believed) {
    Document document = PageTree.parse(html);
    PageParts parts = PageParts.of(document);
    JsonLd linkedData = JsonLd.of(parts.linkedData());
    String url = parts.first("og:url").isEmpty() ? parts.canonical() : parts.first("og:url");
    Segmenter.Segments segments = Segmenter.of(document.body());
    BodyFinder finder = new BodyFinder(segments);
    finder.spreadFurniture();
    String title =
        new Headline(parts, linkedData, host(url.isEmpty() ? address : url))
            .find(segments.passages());
    KnownBody known = KnownBody.of(linkedData.body());
    Optional<Box> body = finder.find(known);
    List<Block> blocks = known.complete(new ArticleFilter(segments.passages(), title).blocks(body));
    Optional<Dating> dating =
        new HtmlDate(
                document,
                parts,
                linkedData,
                segments.dated(),
                List.of(address, url, parts.canonical(), linkedData.url()),
                title,
                blocks,
                believed)
            .find();
    return new ExtractedPage(title, url, dating, blocks);
  }

  private static String host(String url) {
    try {
      String host = java.net.URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
