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
    Optional<byte[]> content = file.whole(bytes, limit, out);
    if (content.isPresent()) {
      new HtmlArticles(believed)
          .read(content.get(), Optional.empty(), "", file.source(), file, out);
    }
  }
}
