package clippings.corpus;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.LineMark;
import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.html.Block;
import clippings.html.ExtractedPage;
import clippings.html.HtmlPage;
import clippings.html.PageDecoder;
import clippings.study.DateRange;
import java.util.List;
import java.util.Optional;

/** Reads HTML pages as articles. Each block of a page becomes a line that is marked already. */
final class HtmlArticles {
  private static final int TEXT_PER_NUL = 100;

  private final DateRange believed;

  HtmlArticles(DateRange believed) {
    this.believed = believed;
  }

  /**
   * Reads one page.
   *
   * @param content its bytes
   * @param charset as the HTTP header names it; empty if unknown
   * @param address it was fetched from; empty if unknown
   * @param source of the record
   * @param file it is stored in
   */
  void read(
      byte[] content,
      Optional<String> charset,
      String address,
      String source,
      RecordFile file,
      RecordSink out) {
    String html = PageDecoder.decode(content, charset);
    if (isBinary(html)) {
      out.rejection(RecordFault.NOT_TEXT.in(source, "has NUL bytes"));
      return;
    }
    String url = address.isEmpty() ? SavedPage.address(html) : address;
    RecordHead head = new RecordHead("", url, "", Optional.empty(), Optional.empty());
    read(html, head, source, file, out);
  }

  /**
   * Reads one page that stands in a record.
   *
   * @param html the page as text
   * @param head what the record says of it, which goes before what the page says
   */
  void read(String html, RecordHead head, String source, RecordFile file, RecordSink out) {
    ExtractedPage page = HtmlPage.read(html, head.url(), believed);
    List<Line> lines = lines(page.blocks(), page.title());
    if (lines.isEmpty()) {
      String detail = page.blocks().isEmpty() ? "the page has no text" : "all text is the headline";
      out.rejection(RecordFault.NO_TEXT_LEFT.in(source, detail));
      return;
    }
    Dating own = head.day().map(day -> new Dating(day, DateSource.FIELD)).orElse(Dating.UNDATED);
    String url = Hosts.isUrl(page.url()) ? page.url() : head.url();
    out.article(
        new RawArticle(
            source,
            file.siteOf(url, head.site()),
            Hosts.link(url),
            head.title().isEmpty() ? Lines.joined(page.title()) : head.title(),
            own.isDated() ? own : dating(page, file),
            lines));
  }

  private static boolean isBinary(String html) {
    // Not by a stream: every page is searched.
    long nuls = 0;
    for (int at = html.indexOf('\0'); at >= 0; at = html.indexOf('\0', at + 1)) {
      nuls++;
    }
    return nuls * TEXT_PER_NUL > html.length();
  }

  /** What a byline says is believed after folders and file name (rules.md, section 2). */
  private static Dating dating(ExtractedPage page, RecordFile file) {
    return page.dating()
        .filter(found -> found.source() != DateSource.BYLINE || !file.dating().isDated())
        .orElse(file.dating());
  }

  /** All blocks but the headline itself, which is the title and no line. */
  static List<Line> lines(List<Block> blocks, String title) {
    Optional<Block> headline =
        blocks.stream()
            .filter(block -> isHeadline(block) && block.text().equals(title))
            .findFirst();
    return blocks.stream()
        .filter(block -> !headline.equals(Optional.of(block)))
        .map(HtmlArticles::line)
        .toList();
  }

  private static boolean isHeadline(Block block) {
    return block.furniture().equals(Optional.of(Reason.HEADLINE));
  }

  private static Line line(Block block) {
    String text = Lines.joined(block.text());
    if (block.furniture().isPresent()) {
      return Line.furniture(block.number(), text, block.furniture().get());
    }
    boolean heading = block.kind() == Block.Kind.HEADING;
    LineMark mark = heading ? LineMark.HEADING : LineMark.PARAGRAPH;
    return new Line(block.number(), text, mark, Reason.NONE);
  }
}
