package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of one CSV file as articles. The first is the header. */
final class CsvArticles {
  private static final String DELIMITERS = ",;\t";

  private final FieldNames names;
  private final DateRange believed;
  private final RecordFile file;
  private final RecordSink out;
  private CSVFormat format = CSVFormat.RFC4180;
  private List<String> header = List.of();
  private boolean headerRead;

  CsvArticles(FieldNames names, DateRange believed, RecordFile file, RecordSink out) {
    this.names = names;
    this.believed = believed;
    this.file = file;
    this.out = out;
  }

  /**
   * Reads one row.
   *
   * @param bytes in any charset
   * @param source of the record
   */
  void read(byte[] bytes, String source) {
    boolean isHeader = !headerRead;
    headerRead = true;
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      out.rejection(Fault.NOT_TEXT.in(source, "has NUL bytes or is in no known charset"));
      return;
    }
    if (isHeader) {
      format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text.get())).get();
    }
    List<String> cells;
    try (CSVParser parser = CSVParser.parse(text.get(), format)) {
      cells = parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      out.rejection(Fault.INVALID_CSV.in(source, "something follows a closing quote"));
      return;
    }
    if (isHeader) {
      header = cells.stream().map(String::strip).toList();
    } else if (cells.size() > header.size()) {
      String detail = cells.size() + " cells, but the header has " + header.size();
      out.rejection(Fault.INVALID_CSV.in(source, detail));
    } else {
      article(cells, source);
    }
  }

  /** Notes that a row is rejected already: without its header none can be read. */
  void passOver() {
    headerRead = true;
  }

  private void article(List<String> cells, String source) {
    FieldValues values = new FieldValues(believed, true);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      uses(header.get(i)).forEach(use -> values.take(use, cell));
    }
    values.handOn(source, file, out);
  }

  private List<FieldNames.Use> uses(String field) {
    List<FieldNames.Use> uses = names.uses(field);
    return uses.isEmpty() ? names.uses(field.toLowerCase(Locale.ROOT)) : uses;
  }

  /** The one that the header has most of; a comma if it has none. */
  private static char delimiter(String header) {
    char best = ',';
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char c = DELIMITERS.charAt(i);
      if (count(header, c) > count(header, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
