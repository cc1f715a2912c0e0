package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

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
    new TextArticles(believed, limit)
        .read(bytes.readNBytes(limit + 1), "", file.source(), file, out);
  }
}
