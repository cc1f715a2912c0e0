package clippings.corpus;

import clippings.study.DateRange;
import clippings.text.ByteOrderMark;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** JSON lines (jsonlines.org): each line an object, and each object an article. */
final class JsonLinesFormat implements ArticleFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;
  private final JsonFormat whole;

  JsonLinesFormat(Map<String, List<String>> fields, DateRange believed, int limit) {
    this.names = FieldNames.of(fields);
    this.believed = believed;
    this.limit = limit;
    this.whole = new JsonFormat(fields, believed, limit);
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson", ".jl");
  }

  @Override
  public boolean isCutAtLines() {
    return true;
  }

  @Override
  public boolean isCutAtLines(Head head) {
    return !isLaidOut(head);
  }

  @Override
  public boolean knows(Head head) {
    return head.isJson();
  }

  /** Whether it is a list, or objects over several lines: then a line is no record. */
  private static boolean isLaidOut(Head head) {
    String text = head.text();
    int end = text.indexOf('\n');
    String first = text.substring(0, Math.max(0, end)).stripTrailing();
    boolean open = !first.isEmpty() && "{[,".indexOf(first.charAt(first.length() - 1)) >= 0;
    return head.isJsonList() || (head.isJson() && open && !first.endsWith("},"));
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    if (file.firstLine() > 1) {
      readLines(file, bytes, out);
      return;
    }
    Peeked peeked = Peeked.of(bytes, Head.BYTES);
    if (isLaidOut(Head.of(peeked.start()))) {
      whole.read(file, peeked, out);
    } else {
      readLines(file, peeked, out);
    }
  }

  private void readLines(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    InputStream utf8 = file.firstLine() == 1 ? ByteOrderMark.withoutMark(bytes) : bytes;
    BoundedLines lines = new BoundedLines(utf8, file.firstLine(), limit);
    JsonArticles articles = new JsonArticles(names, believed, limit);
    boolean empty = file.firstLine() == 1;
    while (lines.next()) {
      empty = false;
      String source = file.source() + "#" + lines.number();
      if (lines.tooLong()) {
        out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      } else {
        read(lines, source, file, articles, out);
      }
    }
    if (empty) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
    }
  }

  /** Reads a line, or the lines that lone {@code \r} part it into: JSON has none in a string. */
  private static void read(
      BoundedLines lines, String source, RecordFile file, JsonArticles articles, RecordSink out)
      throws IOException {
    byte[] buffer = lines.buffer();
    int end = lines.start() + lines.length();
    int number = 1;
    int from = lines.start();
    while (from < end) {
      int found = Bytes.indexOf(buffer, from, end, '\r');
      int to = found < 0 ? end : found;
      if (!isBlank(buffer, from, to)) {
        number = articles.read(buffer, from, to - from, source, number, file, out);
      }
      from = to + 1;
    }
  }

  private static boolean isBlank(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
