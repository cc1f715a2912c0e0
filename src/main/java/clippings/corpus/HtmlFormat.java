package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** HTML pages (html.spec.whatwg.org), one article a file, in any charset. */
final class HtmlFormat implements ArticleFormat {
  private final DateRange believed;
  private final int limit;

  HtmlFormat(DateRange believed, int limit) {
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm");
  }

  @Override
  public boolean knows(Head head) {
    return head.isPage();
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    byte[] content = bytes.readNBytes(limit + 1);
    if (content.length > limit) {
      out.rejection(RecordFault.TOO_LARGE.in(file.source(), "more than " + limit + " bytes"));
    } else if (content.length == 0) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
    } else {
      new HtmlArticles(believed).read(content, Optional.empty(), "", file.source(), file, out);
    }
  }
}
