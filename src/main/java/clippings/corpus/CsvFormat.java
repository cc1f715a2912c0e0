package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import clippings.study.DateRange;
import clippings.text.ByteOrderMark;
import clippings.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180) with a header row that names the fields as JSON lines do; a row an article. */
final class CsvFormat implements ArticleFormat {
  /** The line by which Excel tells the delimiter. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);

  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  CsvFormat(Map<String, List<String>> fields, DateRange believed, int limit) {
    this.names = FieldNames.of(fields);
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".csv", ".tsv", ".tab");
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    CsvRows rows = new CsvRows(ByteOrderMark.withoutMark(bytes), limit);
    CsvArticles articles = new CsvArticles(believed, file, out);
    CsvHeader header = header(rows, file, out);
    while (rows.next()) {
      String source = file.source() + "#" + rows.number();
      if (rows.tooLong()) {
        out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      } else if (rows.isOpen()) {
        out.rejection(
            RecordFault.INVALID_CSV.in(
                source, "a quote in line " + rows.number() + " is never closed"));
      } else if (header == null) {
        out.rejection(RecordFault.INVALID_CSV.in(source, "the header of the file cannot be read"));
      } else {
        articles.read(rows.text(), rows.reading(), header, source);
      }
    }
  }

  /** The header; null if it cannot be read, which is a rejection. */
  private @Nullable CsvHeader header(CsvRows rows, RecordFile file, RecordSink out)
      throws IOException {
    if (!rows.next()) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
      return null;
    }
    char delimiter = 0;
    Matcher separator = SEPARATOR.matcher(rows.tooLong() ? "" : rows.text());
    if (separator.matches()) {
      delimiter = separator.group(1).charAt(0);
      if (!rows.next()) {
        out.rejection(RecordFault.EMPTY.in(file.source(), "only a line with the separator"));
        return null;
      }
    }
    String source = file.source() + "#" + rows.number();
    if (rows.tooLong()) {
      out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      return null;
    }
    if (rows.isOpen()) {
      out.rejection(RecordFault.INVALID_CSV.in(source, "a quote in the header is never closed"));
      return null;
    }
    Optional<String> text = TextDecoder.decode(rows.text().getBytes(ISO_8859_1));
    if (text.isEmpty()) {
      out.rejection(RecordFault.NOT_TEXT.in(source, "has NUL bytes or is in no known charset"));
      return null;
    }
    CsvHeader header = CsvHeader.of(text.get(), delimiter, names);
    rows.header(header);
    return header;
  }
}
