package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Plain text, one article a file, in any common charset, perhaps with header lines on top. */
final class TextFormat implements ArticleFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  TextFormat(Map<String, List<String>> fields, DateRange believed, int limit) {
    this.names = FieldNames.of(fields);
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".txt", ".md", ".markdown", ".text");
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    new TextArticles(names, believed, limit)
        .read(bytes.readNBytes(limit + 1), "", file.source(), file, out);
  }
}
