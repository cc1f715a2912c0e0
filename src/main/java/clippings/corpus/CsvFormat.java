package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** CSV (RFC 4180) with a header row that names the fields as JSON lines do; a row an article. */
final class CsvFormat implements ArticleFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  CsvFormat(Map<String, String> fields, DateRange believed, int limit) {
    this.names = FieldNames.of(fields);
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".csv");
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    CsvRows rows = new CsvRows(ByteOrderMark.withoutMark(bytes), limit);
    CsvArticles articles = new CsvArticles(names, believed, file, out);
    boolean empty = true;
    while (rows.next()) {
      empty = false;
      String source = file.source() + "#" + rows.number();
      if (rows.tooLong()) {
        out.rejection(Fault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
        articles.passOver();
      } else if (rows.isOpen()) {
        out.rejection(
            Fault.INVALID_CSV.in(source, "a quote in line " + rows.number() + " is never closed"));
        articles.passOver();
      } else {
        articles.read(rows.bytes(), source);
      }
    }
    if (empty) {
      out.rejection(Fault.EMPTY.in(file.source(), ""));
    }
  }
}
