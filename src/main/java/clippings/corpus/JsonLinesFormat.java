package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** JSON lines (jsonlines.org): each line an object, and each object an article. */
final class JsonLinesFormat implements ArticleFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  JsonLinesFormat(Map<String, String> fields, DateRange believed, int limit) {
    this.names = FieldNames.of(fields);
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean isCutAtLines() {
    return true;
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    InputStream utf8 = file.firstLine() == 1 ? ByteOrderMark.withoutMark(bytes) : bytes;
    BoundedLines lines = new BoundedLines(utf8, file.firstLine(), limit);
    JsonArticles articles = new JsonArticles(names, believed, limit);
    boolean empty = file.firstLine() == 1;
    while (lines.next()) {
      empty = false;
      String source = file.source() + "#" + lines.number();
      if (lines.tooLong()) {
        out.rejection(Fault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      } else if (!isBlank(lines)) {
        articles.read(lines.buffer(), lines.start(), lines.length(), source, file, out);
      }
    }
    if (empty) {
      out.rejection(Fault.EMPTY.in(file.source(), ""));
    }
  }

  private static boolean isBlank(BoundedLines lines) {
    for (int i = 0; i < lines.length(); i++) {
      byte b = lines.buffer()[lines.start() + i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
