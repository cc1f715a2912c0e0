package clippings.corpus;

/**
 * How the signs of a row of CSV are read.
 *
 * @param delimiter between two cells
 * @param quotes whether a quote at the start of a cell opens it; else it is a character
 * @param backslash whether a backslash before a quote takes its meaning away also where the cell
 *     could end
 */
record CsvReading(char delimiter, boolean quotes, boolean backslash) {

  /** RFC 4180. */
  static CsvReading standard(char delimiter) {
    return new CsvReading(delimiter, true, false);
  }

  /** With quotes, and with backslashes as MySQL and Python's {@code escapechar} write them. */
  CsvReading withQuotes(boolean escapes) {
    return new CsvReading(delimiter, true, escapes);
  }

  /** As tab-separated values without quoting are written. */
  CsvReading withoutQuotes() {
    return new CsvReading(delimiter, false, false);
  }
}
