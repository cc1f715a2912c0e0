package clippings.html;

import clippings.article.Dating;
import clippings.study.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Draws the article out of an HTML page. */
public final class HtmlPage {
  private static final int MAX_DEPTH = 256;
  private static final Pattern TEMPLATE = Pattern.compile("(?i)(</?)template");

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
    Document document = parse(TagNames.tame(html));
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
                parts,
                linkedData,
                segments.dated(),
                List.of(address, url, parts.canonical(), linkedData.url()),
                blocks,
                believed)
            .find();
    return new ExtractedPage(title, url, dating, blocks);
  }

  /**
   * jsoup has faults where elements are open at the greatest depth, most of them of templates: then
   * none is a template. A page that it cannot parse even so is empty.
   */
  private static Document parse(String html) {
    try {
      return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    } catch (ValidationException | IndexOutOfBoundsException first) {
      try {
        String plain = TEMPLATE.matcher(html).replaceAll("$1x-template");
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(plain, "");
      } catch (ValidationException | IndexOutOfBoundsException second) {
        return Document.createShell("");
      }
    }
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
