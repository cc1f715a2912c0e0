package clippings.corpus;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.study.DateRange;
import java.util.List;
import java.util.Optional;

/** Reads plain texts as articles, perhaps with header lines on top. */
final class TextArticles {
  private final DateRange believed;
  private final int limit;

  TextArticles(DateRange believed, int limit) {
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
      out.rejection(Fault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      return;
    }
    if (content.length == 0) {
      out.rejection(Fault.EMPTY.in(source, ""));
      return;
    }
    Optional<String> text = TextDecoder.decode(content);
    if (text.isEmpty()) {
      out.rejection(Fault.NOT_TEXT.in(source, "has NUL bytes or is in no known charset"));
      return;
    }
    read(text.get(), address, source, file, out);
  }

  private void read(String text, String address, String source, RecordFile file, RecordSink out) {
    TextHeader header = TextHeader.of(Lines.of(text), believed);
    List<Line> body = header.body();
    if (body.stream().allMatch(line -> line.text().isBlank())) {
      out.rejection(Fault.NO_TEXT_LEFT.in(source, ""));
      return;
    }
    String url = header.url().isEmpty() ? address : header.url();
    out.article(
        new RawArticle(
            source,
            file.siteOf(url, header.site()),
            header.title(),
            file.datingOf(header.day(), url, believed),
            body));
  }
}
