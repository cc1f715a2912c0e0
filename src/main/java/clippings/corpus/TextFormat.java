package clippings.corpus;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Plain text, one article a file, in any common charset, perhaps with header lines on top. */
final class TextFormat implements ArticleFormat {
  private final DateRange believed;
  private final int limit;

  TextFormat(DateRange believed, int limit) {
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    byte[] content = bytes.readNBytes(limit + 1);
    if (content.length > limit) {
      out.rejection(Fault.TOO_LARGE.in(file.source(), "more than " + limit + " bytes"));
      return;
    }
    if (content.length == 0) {
      out.rejection(Fault.EMPTY.in(file.source(), ""));
      return;
    }
    Optional<String> text = TextDecoder.decode(content);
    if (text.isEmpty()) {
      out.rejection(Fault.NOT_TEXT.in(file.source(), "has NUL bytes or is in no known charset"));
      return;
    }
    read(file, text.get(), out);
  }

  private void read(RecordFile file, String text, RecordSink out) {
    TextHeader header = TextHeader.of(Lines.of(text), believed);
    List<Line> body = header.body();
    if (body.stream().allMatch(line -> line.text().isBlank())) {
      out.rejection(Fault.NO_TEXT_LEFT.in(file.source(), ""));
      return;
    }
    out.article(
        new RawArticle(
            file.source(),
            file.siteOf(header.url(), header.site()),
            Hosts.link(header.url()),
            header.title(),
            file.datingOf(header.day(), header.url(), believed),
            body));
  }
}
