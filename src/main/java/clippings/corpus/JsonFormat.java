package clippings.corpus;

import clippings.study.DateRange;
import clippings.text.ByteOrderMark;
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
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
      return;
    }
    boolean list = values.isInList();
    Value first = Value.of(values);
    boolean more = values.next();
    if (!more && !list) {
      first.read(file.source(), 1, articles, file, out);
      return;
    }
    Numbers numbers = new Numbers(file.source(), list);
    numbers.read(first, articles, file, out);
    while (more) {
      Value value = Value.of(values);
      numbers.read(value, articles, file, out);
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

    /** Hands it on; the number behind that of its last record. */
    private int read(
        String source, int number, JsonArticles articles, RecordFile file, RecordSink out)
        throws IOException {
      if (!tooLarge && !broken) {
        return articles.read(bytes, 0, bytes.length, source, number, file, out);
      }
      String name = JsonArticles.name(source, number);
      out.rejection(
          tooLarge
              ? RecordFault.TOO_LARGE.in(name, "larger than a record may be")
              : RecordFault.INVALID_JSON.in(name, "what line " + line + " opens is never closed"));
      return number + 1;
    }
  }

  /** Numbers the elements of a list, and names other values by their lines. */
  private static final class Numbers {
    private final String source;
    private final boolean list;
    private long element;
    private long line;
    private int next;

    private Numbers(String source, boolean list) {
      this.source = source;
      this.list = list;
    }

    private void read(Value value, JsonArticles articles, RecordFile file, RecordSink out)
        throws IOException {
      if (list) {
        value.read(source + "#" + ++element, 1, articles, file, out);
        return;
      }
      next = value.line == line ? next : 1;
      line = value.line;
      next = value.read(source + "#" + line, next, articles, file, out);
    }
  }
}
