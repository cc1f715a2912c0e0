package clippings.html;

import clippings.article.Dating;
import clippings.article.Reason;
import clippings.study.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;

/** Draws the article out of an HTML page. */
public final class HtmlPage {
  /** An article of more words is believed to be the whole one. */
  private static final int FEWEST_WORDS = 300;

  private static final int MUCH_MORE = 3;
  private static final int PROSE_WORDS = 10;

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
    FurnitureBoxes furniture = new FurnitureBoxes(segments);
    furniture.mark(true);
    String title =
        new Headline(parts, linkedData, host(url.isEmpty() ? address : url))
            .find(segments.blocks());
    KnownBody known = KnownBody.of(linkedData.body());
    List<Block> blocks = known.complete(blocks(segments, furniture, title, known));
    if (known.isEmpty() && words(blocks) < FEWEST_WORDS) {
      blocks = fromAppState(document, blocks);
    }
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

  /**
   * Reads text with tags that is no page but the text of an article, as databases and feeds hold
   * it: all of it is the article but for what its mark-up says is a caption and the like.
   *
   * <p>Example: {@code fragment("<p>One.</p><p>Two.</p>")} gives two paragraphs.
   */
  public static List<Block> fragment(String html) {
    Segmenter.Segments segments = Segmenter.of(PageTree.parse(html).body());
    new FurnitureBoxes(segments).mark(true);
    List<TextBlock> textBlocks = segments.blocks();
    return IntStream.range(0, textBlocks.size())
        .mapToObj(
            i ->
                new Block(
                    i + 1,
                    textBlocks.get(i).text(),
                    textBlocks.get(i).kind(),
                    textBlocks.get(i).furniture()))
        .filter(block -> !block.furniture().equals(Optional.of(Reason.HIDDEN)))
        .toList();
  }

  /**
   * Reads a page a second time without what names say of its parts if they leave little of it. Of
   * both readings the one with much more running text is taken.
   */
  private static List<Block> blocks(
      Segmenter.Segments segments, FurnitureBoxes furniture, String title, KnownBody known) {
    List<Block> named = blocks(segments, title, known);
    if (words(named) >= FEWEST_WORDS) {
      return named;
    }
    furniture.mark(false);
    List<Block> bare = blocks(segments, title, known);
    if (words(bare) > MUCH_MORE * words(named)) {
      return bare;
    }
    furniture.mark(true);
    return named;
  }

  private static List<Block> blocks(Segmenter.Segments segments, String title, KnownBody known) {
    Optional<Box> body = new BodyFinder(segments).find(known);
    return new ArticleFilter(segments.blocks(), title).blocks(body, known);
  }

  /** The text that scripts would show goes on where the page itself shows only its beginning. */
  private static List<Block> fromAppState(Document document, List<Block> blocks) {
    KnownBody state = KnownBody.of(AppState.text(document));
    boolean same =
        blocks.stream()
                .filter(Block::isArticle)
                .allMatch(block -> WordCount.of(block.text()) < PROSE_WORDS)
            || blocks.stream()
                .filter(Block::isArticle)
                .anyMatch(
                    block -> WordCount.of(block.text()) >= PROSE_WORDS && state.has(block.text()));
    return same ? state.complete(blocks) : blocks;
  }

  /** The running text of the article, in words. */
  private static int words(List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isArticle)
        .mapToInt(block -> WordCount.of(block.text()))
        .filter(words -> words >= PROSE_WORDS)
        .sum();
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
