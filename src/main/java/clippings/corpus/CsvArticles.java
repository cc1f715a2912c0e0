package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import clippings.date.DayOrder;
import clippings.study.DateRange;
import clippings.text.TextDecoder;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one CSV file as articles. */
final class CsvArticles {
  private final DateRange believed;
  private final DayOrder order;
  private final RecordFile file;
  private final RecordSink out;

  /**
   * Sets up a reader.
   *
   * @param order what 05/07/2024 means in this file
   */
  CsvArticles(DateRange believed, DayOrder order, RecordFile file, RecordSink out) {
    this.believed = believed;
    this.order = order;
    this.file = file;
    this.out = out;
  }

  /**
   * Reads one row.
   *
   * @param row each byte a char
   * @param reading how its signs are read
   * @param source of the record
   */
  void read(String row, CsvReading reading, CsvHeader header, String source) {
    Optional<String> text = TextDecoder.decode(row.getBytes(ISO_8859_1));
    if (text.isEmpty()) {
      out.rejection(RecordFault.NOT_TEXT.in(source, "has NUL bytes or is in no known charset"));
      return;
    }
    List<String> cells = header.unwrapped(CsvCells.of(text.get(), reading));
    int columns = header.names().size();
    if (header.isTooLong(cells)) {
      String detail = cells.size() + " cells, but the header has " + columns;
      out.rejection(RecordFault.INVALID_CSV.in(source, detail));
      return;
    }
    FieldValues values = new FieldValues(believed, true, order);
    for (int i = 0; i < columns; i++) {
      values.name(header.names().get(i));
      if (i < cells.size()) {
        String cell = cells.get(i);
        header.uses().get(i).forEach(use -> values.take(use, cell));
      }
    }
    values.handOn(source, file, out);
  }
}
