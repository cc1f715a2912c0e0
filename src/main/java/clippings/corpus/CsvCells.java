package clippings.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts one row of CSV into cells, a line at a time. More lenient than RFC 4180: a quote opens a
 * cell at its start only, also behind a space, and closes it only before a delimiter or the end of
 * the line; all other quotes are characters.
 */
final class CsvCells {
  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final CsvReading reading;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private State state = State.START;
  private boolean reopened;

  CsvCells(CsvReading reading) {
    this.reading = reading;
  }

  /** The cells of a row that is complete, or of a text of which the last quote is never closed. */
  static List<String> of(String row, CsvReading reading) {
    CsvCells cells = new CsvCells(reading);
    if (!cells.add(row)) {
      cells.end();
    }
    return cells.cells;
  }

  /**
   * Adds a line with its line break, or several.
   *
   * @return whether the row ends with it; false within a quoted cell
   */
  boolean add(String line) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      boolean breaks = c == '\n' || c == '\r';
      if (state != State.QUOTED && (breaks || c == reading.delimiter())) {
        end();
        if (breaks) {
          return true;
        }
        at++;
      } else {
        at =
            switch (state) {
              case START -> start(line, at);
              case PLAIN -> plain(line, at);
              case QUOTED -> quoted(line, at);
              case CLOSED -> at + 1;
            };
      }
    }
    if (state == State.QUOTED) {
      return false;
    }
    end();
    return true;
  }

  private int start(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (reading.quotes() && at < line.length() && line.charAt(at) == '"') {
      state = State.QUOTED;
      return at + 1;
    }
    state = State.PLAIN;
    return plain(line, from);
  }

  private int plain(String line, int at) {
    cell.append(line.charAt(at));
    return at + 1;
  }

  private int quoted(String line, int at) {
    char c = line.charAt(at);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : '\n';
    if (c == '\\' && (next == '"' || (reading.backslash() && next == '\\'))) {
      if (reading.backslash() || !isEnd(line, at + 2)) {
        cell.append(next);
        return at + 2;
      }
    }
    if (c == '"' && next == '"') {
      cell.append('"');
      return at + 2;
    }
    if (c == '"' && isEnd(line, at + 1)) {
      state = State.CLOSED;
    } else {
      reopened |= c == '"' && (at == 0 || line.charAt(at - 1) == reading.delimiter());
      cell.append(c);
    }
    return at + 1;
  }

  /** Whether only spaces stand before a delimiter or the end of the line. */
  private boolean isEnd(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at >= line.length()
        || line.charAt(at) == reading.delimiter()
        || line.charAt(at) == '\n'
        || line.charAt(at) == '\r';
  }

  private void end() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.START;
  }

  /** Whether a quote stands in a quoted cell where another cell could start. */
  boolean isReopened() {
    return reopened;
  }

  /** The cells of the row so far. */
  List<String> cells() {
    return cells;
  }
}
