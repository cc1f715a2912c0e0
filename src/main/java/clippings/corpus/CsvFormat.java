package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import clippings.date.DayOrder;
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
  public boolean knows(Head head) {
    int end = head.text().indexOf('\n');
    return end > 0 && CsvHeader.isFirst(head.text().substring(0, end), names);
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    CsvLines lines = new CsvLines(ByteOrderMark.withoutMark(bytes), limit);
    Optional<CsvHeader> header = header(lines, file, out);
    CsvRows rows = new CsvRows(lines, header.orElse(CsvHeader.NONE), limit);
    List<CsvLines.Line> ahead = lines.ahead(CsvHeader.MOST_LINES, limit);
    lines.giveBack(ahead);
    DayOrder order = header.orElse(CsvHeader.NONE).order(ahead);
    CsvArticles articles = new CsvArticles(believed, order, file, out);
    while (rows.next()) {
      String source = file.source() + "#" + rows.number();
      if (rows.tooLong()) {
        out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      } else if (rows.isOpen()) {
        out.rejection(
            RecordFault.INVALID_CSV.in(
                source, "a quote in line " + rows.number() + " is never closed"));
      } else if (header.isEmpty()) {
        out.rejection(RecordFault.INVALID_CSV.in(source, "the header of the file cannot be read"));
      } else {
        articles.read(rows.text(), rows.reading(), rows.header(), source);
      }
    }
  }

  /** The header; empty if it cannot be read, which is a rejection. */
  private Optional<CsvHeader> header(CsvLines lines, RecordFile file, RecordSink out)
      throws IOException {
    List<CsvLines.Line> ahead = lines.ahead(CsvHeader.MOST_LINES, limit);
    if (ahead.isEmpty()) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
      return Optional.empty();
    }
    Matcher separator = SEPARATOR.matcher(ahead.get(0).text());
    boolean separated = separator.matches();
    List<CsvLines.Line> first = separated ? ahead.subList(1, ahead.size()) : ahead;
    if (first.isEmpty()) {
      out.rejection(RecordFault.EMPTY.in(file.source(), "only a line with the separator"));
      return Optional.empty();
    }
    String source = file.source() + "#" + first.get(0).number();
    if (first.get(0).tooLong()) {
      out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
    } else if (TextDecoder.decode(first.get(0).text().getBytes(ISO_8859_1)).isEmpty()) {
      out.rejection(RecordFault.NOT_TEXT.in(source, "has NUL bytes or is in no known charset"));
    } else {
      char delimiter = separated ? separator.group(1).charAt(0) : 0;
      Optional<CsvHeader.Found> found = CsvHeader.find(first, delimiter, names);
      if (found.isPresent()) {
        for (int i = 0; i < found.get().above(); i++) {
          out.passedOver("csv line above header");
        }
        lines.giveBack(first.subList(found.get().behind(), first.size()));
        return Optional.of(found.get().header());
      }
      out.rejection(RecordFault.INVALID_CSV.in(source, "a quote in the header is never closed"));
    }
    lines.giveBack(first.subList(1, first.size()));
    return Optional.empty();
  }
}
