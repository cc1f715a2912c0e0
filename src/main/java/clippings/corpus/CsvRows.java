package clippings.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file. Quotes may mean what RFC 4180 says, or be characters, and lines may end
 * within them or not: of the readings of a row the one is taken by which it has as many cells as
 * the header. Where none has, the line that opens a quote is a row of its own, and those below it
 * are read again.
 */
final class CsvRows {
  /** So often a line is looked at to end a row that is opened above it. */
  private static final int MOST_TRIES = 8;

  private final CsvLines lines;
  private final int limit;
  private final List<CsvLines.Line> row = new ArrayList<>();
  private CsvHeader header;
  private CsvReading reading;
  private boolean started;
  private boolean backslash;
  private boolean open;
  private boolean tooLong;

  /** Lines up to this one were looked at so often without an end of their quotes. */
  private long tried;

  private int tries;

  /** The rows that the lines hold, below a header. */
  CsvRows(CsvLines lines, CsvHeader header, int limit) {
    this.lines = lines;
    this.header = header;
    this.limit = limit;
    this.reading = CsvReading.standard(header.delimiter());
  }

  /**
   * Goes to the next row; blank lines between rows are passed by.
   *
   * @return false if there is none
   */
  boolean next() throws IOException {
    row.clear();
    open = false;
    tooLong = false;
    while (lines.hasNext()) {
      CsvLines.Line line = lines.next();
      if (!line.isBlank()) {
        row.add(line);
        tooLong = line.tooLong();
        if (!tooLong) {
          read(line);
        }
        return true;
      }
    }
    return false;
  }

  private void read(CsvLines.Line first) throws IOException {
    CsvReading standard = reading.withQuotes(backslash);
    CsvReading other = reading.withQuotes(!backslash);
    reading = standard;
    CsvCells cells = new CsvCells(standard);
    boolean complete = cells.add(first.text());
    header = started || !complete ? header : header.beside(cells.cells());
    started = true;
    if (complete && fits(cells.cells())) {
      return;
    }
    boolean escaped = first.text().contains("\\\"");
    if (escaped && isRow(first.text(), other)) {
      backslash = !backslash;
      reading = other;
    } else if (complete) {
      List<String> literal = CsvCells.of(first.text(), reading.withoutQuotes());
      reading = !fits(literal) ? standard : reading.withoutQuotes();
    } else {
      List<String> literal = CsvCells.of(first.text(), reading.withoutQuotes());
      boolean closed = fits(literal) && !hasOpenQuote(literal);
      if (closed || !(readOn(first, standard) || (escaped && readOn(first, other)))) {
        reading = reading.withoutQuotes();
        open = !closed && !(reading.delimiter() == '\t' && fits(literal));
      }
    }
  }

  /** Whether one line alone is a row that fits. */
  private boolean isRow(String line, CsvReading by) {
    CsvCells cells = new CsvCells(by);
    return cells.add(line) && fits(cells.cells());
  }

  /** Adds the lines up to the one that ends the row; none if there is no good one. */
  private boolean readOn(CsvLines.Line first, CsvReading by) throws IOException {
    if (first.number() > tried) {
      tries = 0;
    } else if (tries >= MOST_TRIES) {
      return false;
    }
    tries++;
    CsvCells cells = new CsvCells(by);
    cells.add(first.text());
    List<CsvLines.Line> more = new ArrayList<>();
    long size = first.text().length();
    boolean complete = false;
    boolean rows = true;
    while (!complete && size <= limit && lines.hasNext()) {
      CsvLines.Line line = lines.next();
      more.add(line);
      tried = Math.max(tried, line.number());
      size += line.text().length();
      if (line.tooLong()) {
        break;
      }
      complete = cells.add(line.text());
      rows &= looksLikeRow(line.text());
    }
    if (!complete) {
      tries = MOST_TRIES;
    }
    boolean good =
        complete
            && size <= limit
            && !rows
            && !cells.isReopened()
            && isBest(cells.cells(), first.text());
    if (good) {
      row.addAll(more);
      reading = by;
      backslash = by.backslash();
    } else {
      lines.giveBack(more);
    }
    return good;
  }

  private boolean looksLikeRow(String line) {
    return header.isSurely(CsvCells.of(line, reading.withoutQuotes()));
  }

  private boolean fits(List<String> cells) {
    return header.fits(cells);
  }

  /** Whether a row of several lines fits, or at least fits no worse than its first line. */
  private boolean isBest(List<String> cells, String first) {
    return fits(cells)
        || (!header.isTooLong(cells) && !fits(CsvCells.of(first, reading.withoutQuotes())));
  }

  /** Whether a cell starts with a quote and has, with that, an odd number of them. */
  private static boolean hasOpenQuote(List<String> cells) {
    return cells.stream()
        .map(String::strip)
        .anyMatch(
            cell -> cell.startsWith("\"") && cell.chars().filter(c -> c == '"').count() % 2 > 0);
  }

  /** Number of the line that the row starts in, counted from 1. */
  long number() {
    return row.get(0).number();
  }

  /** The row with its line breaks, each byte a char. */
  String text() {
    StringBuilder text = new StringBuilder();
    row.forEach(line -> text.append(line.text()));
    return text.toString();
  }

  /** What its cells are. */
  CsvHeader header() {
    return header;
  }

  /** How its signs are to be read. */
  CsvReading reading() {
    return reading;
  }

  /** Whether a line of it is over the limit, so that its bytes are gone. */
  boolean tooLong() {
    return tooLong;
  }

  /** Whether a quote in it is never closed. */
  boolean isOpen() {
    return open;
  }
}
