package clippings.study;

/**
 * Text of the pipeline file and the place where it starts.
 *
 * @param text trimmed, each run of white space as one space
 * @param line counted from 1
 * @param column counted from 1
 */
record Located(String text, int line, int column) implements Comparable<Located> {

  /** By place, then text. */
  @Override
  public int compareTo(Located other) {
    if (line != other.line) {
      return Integer.compare(line, other.line);
    }
    return column != other.column
        ? Integer.compare(column, other.column)
        : text.compareTo(other.text);
  }

  /** The text in quotes, as messages show it. */
  String quoted() {
    return '"' + text + '"';
  }
}
