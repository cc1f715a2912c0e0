package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * JSON (RFC 8259): an object that is an article or holds a list of them, a list of objects, or
 * objects one after the other.
 */
final class JsonFormat implements ArticleFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  JsonFormat(Map<String, List<String>> fields, DateRange believed, int limit) {
    this.names = FieldNames.of(fields);
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".json");
  }

  @Override
  public boolean knows(Head head) {
    return head.isJson();
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    JsonValues values = new JsonValues(ByteOrderMark.withoutMark(bytes), limit);
    JsonArticles articles = new JsonArticles(names, believed, limit);
    if (!values.next()) {
      out.rejection(Fault.EMPTY.in(file.source(), ""));
      return;
    }
    boolean list = values.isInList();
    Value first = Value.of(values);
    boolean more = values.next();
    if (!more && !list) {
      first.read(file.source(), articles, file, out);
      return;
    }
    Sources sources = new Sources(file.source(), list);
    first.read(sources.next(first.line), articles, file, out);
    while (more) {
      Value value = Value.of(values);
      value.read(sources.next(value.line), articles, file, out);
      more = values.next();
    }
  }

  /** A value that stays while the next is looked for. */
  private static final class Value {
    private final byte[] bytes;
    private final boolean tooLarge;
    private final boolean broken;
    private final long line;

    private Value(byte[] bytes, boolean tooLarge, boolean broken, long line) {
      this.bytes = bytes;
      this.tooLarge = tooLarge;
      this.broken = broken;
      this.line = line;
    }

    private static Value of(JsonValues values) {
      return new Value(values.bytes(), values.isTooLarge(), values.isBroken(), values.line());
    }

    private void read(String source, JsonArticles articles, RecordFile file, RecordSink out)
        throws IOException {
      if (tooLarge) {
        out.rejection(Fault.TOO_LARGE.in(source, "larger than a record may be"));
      } else if (broken) {
        out.rejection(
            Fault.INVALID_JSON.in(source, "what line " + line + " opens is never closed"));
      } else {
        articles.read(bytes, 0, bytes.length, source, file, out);
      }
    }
  }

  /** Numbers the elements of a list, and names other values by their lines. */
  private static final class Sources {
    private final String file;
    private final boolean list;
    private long number;
    private long line;
    private int ofLine;

    private Sources(String file, boolean list) {
      this.file = file;
      this.list = list;
    }

    private String next(long startLine) {
      number++;
      ofLine = startLine == line ? ofLine + 1 : 1;
      line = startLine;
      if (list) {
        return file + "#" + number;
      }
      return file + "#" + line + (ofLine > 1 ? "." + ofLine : "");
    }
  }
}
