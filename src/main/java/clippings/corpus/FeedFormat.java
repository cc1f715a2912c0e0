package clippings.corpus;

import clippings.corpus.FieldNames.Role;
import clippings.corpus.FieldNames.Use;
import clippings.html.PageDecoder;
import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Feeds: RSS (0.9 to 2.0) and Atom (RFC 4287); each item is an article. */
final class FeedFormat implements ArticleFormat {
  private static final int MAX_DEPTH = 256;

  /** In order of preference. */
  private static final List<String> TEXTS =
      List.of(
          "content:encoded",
          "content",
          "media:description",
          "description",
          "summary",
          "itunes:summary");

  private static final List<String> DATES =
      List.of(
          "pubDate",
          "published",
          "dc:date",
          "date",
          "dcterms:issued",
          "prism:publicationDate",
          "issued",
          "updated");

  private final DateRange believed;
  private final int limit;

  FeedFormat(DateRange believed, int limit) {
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".rss", ".atom");
  }

  @Override
  public boolean knows(Head head) {
    return head.isFeed();
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    Optional<byte[]> content = file.whole(bytes, limit, out);
    if (content.isPresent()) {
      read(content.get(), file, out);
    }
  }

  private void read(byte[] content, RecordFile file, RecordSink out) {
    Document feed;
    try {
      feed =
          Parser.xmlParser()
              .setMaxDepth(MAX_DEPTH)
              .parseInput(PageDecoder.decode(content, Optional.empty()), "");
    } catch (ValidationException | IndexOutOfBoundsException e) {
      out.rejection(RecordFault.INVALID_FEED.in(file.source(), "it cannot be parted"));
      return;
    }
    int number = 0;
    for (Element item : feed.select("item, entry")) {
      read(item, file.source() + "#" + ++number, file, out);
    }
    if (number == 0) {
      out.rejection(RecordFault.INVALID_FEED.in(file.source(), "it has no item"));
    }
  }

  private void read(Element item, String source, RecordFile file, RecordSink out) {
    FieldValues values = new FieldValues(believed, true);
    int rank = 0;
    for (Element child : item.children()) {
      values.name(child.tagName());
    }
    for (String name : TEXTS) {
      take(item, name, new Use(Role.TEXT, rank++, List.of()), values);
    }
    for (String name : DATES) {
      take(item, name, new Use(Role.DATE, rank++, List.of()), values);
    }
    take(item, "title", new Use(Role.TITLE, 0, List.of()), values);
    take(item, "feedburner:origLink", new Use(Role.URL, 0, List.of()), values);
    for (Element link : item.children()) {
      boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      if (link.tagName().equals("link") && alternate) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        values.take(new Use(Role.URL, 1, List.of()), address);
      }
    }
    take(item, "guid", new Use(Role.URL, 2, List.of()), values);
    take(item, "id", new Use(Role.URL, 3, List.of()), values);
    values.handOn(source, file, out);
  }

  /** Takes the first child of a name; XHTML in it stays mark-up. */
  private static void take(Element item, String name, Use use, FieldValues values) {
    for (Element child : item.children()) {
      if (child.tagName().equalsIgnoreCase(name) && values.isWanted(use)) {
        boolean nested = !child.children().isEmpty();
        values.take(use, nested ? child.html() : child.wholeText());
        return;
      }
    }
  }
}
