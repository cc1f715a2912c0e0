package clippings.corpus;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.date.Dates;
import clippings.study.DateRange;
import clippings.text.TextDecoder;
import java.util.List;
import java.util.Optional;

/** Reads plain texts as articles, perhaps with header lines on top. */
final class TextArticles {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  TextArticles(FieldNames names, DateRange believed, int limit) {
    this.names = names;
    this.believed = believed;
    this.limit = limit;
  }

  /**
   * Reads one text.
   *
   * @param content its bytes, in any charset; one more than the limit if there are more
   * @param address it was fetched from; empty if unknown
   * @param source of the record
   * @param file it is stored in
   */
  void read(byte[] content, String address, String source, RecordFile file, RecordSink out) {
    if (content.length > limit) {
      out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      return;
    }
    if (content.length == 0) {
      out.rejection(RecordFault.EMPTY.in(source, ""));
      return;
    }
    Optional<String> text = TextDecoder.decode(content);
    if (text.isEmpty()) {
      out.rejection(RecordFault.NOT_TEXT.in(source, "has NUL bytes or is in no known charset"));
      return;
    }
    read(text.get(), address, source, file, out);
  }

  /**
   * Reads one text.
   *
   * @param address it was fetched from; empty if unknown
   */
  void read(String text, String address, String source, RecordFile file, RecordSink out) {
    List<Line> lines = Lines.of(text);
    if (FrontMatter.starts(lines)) {
      FrontMatter front = FrontMatter.of(lines, names, new FieldValues(believed, false));
      article(front.values().head(), Markdown.plain(front.body()), address, source, file, out);
      return;
    }
    List<TextExport.Document> documents = TextExport.documents(lines);
    for (int i = 0; i < documents.size(); i++) {
      TextExport.Document document = documents.get(i);
      RecordHead head =
          new RecordHead(
              Lines.joined(document.title()),
              document.url(),
              "",
              Dates.inField(document.date(), believed),
              Dates.coarse(document.date(), believed));
      article(head, document.body(), address, source + "#" + (i + 1), file, out);
    }
    if (documents.isEmpty()) {
      boolean marked = isMarkdown(file) || Markdown.isIn(lines);
      TextHeader header = TextHeader.of(lines, believed);
      List<Line> body = marked ? Markdown.plain(header.body()) : header.body();
      article(header.head(), body, address, source, file, out);
    }
  }

  private static boolean isMarkdown(RecordFile file) {
    String name = FileName.of(file.source()).plain();
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  private void article(
      RecordHead head,
      List<Line> body,
      String address,
      String source,
      RecordFile file,
      RecordSink out) {
    if (body.stream().allMatch(line -> line.text().isBlank())) {
      out.rejection(RecordFault.NO_TEXT_LEFT.in(source, ""));
      return;
    }
    String url = head.url().isEmpty() ? address : head.url();
    out.article(
        new RawArticle(
            source,
            file.siteOf(url, head.site()),
            Hosts.link(url),
            head.title(),
            file.datingOf(head, url, believed),
            body));
  }
}
