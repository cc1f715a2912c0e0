package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a CSV file, which may be given back to be read again. */
final class CsvLines {
  private final BoundedLines lines;
  private final Deque<Line> unread = new ArrayDeque<>();
  private long number;

  CsvLines(InputStream in, int limit) {
    this.lines = new BoundedLines(in, 1, limit);
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text with its line break, each byte a char
   * @param tooLong whether it is over the limit, so that its bytes are gone
   */
  record Line(long number, String text, boolean tooLong) {

    boolean isBlank() {
      return !tooLong && text.isBlank();
    }
  }

  /** Whether there is a line more. */
  boolean hasNext() throws IOException {
    if (unread.isEmpty() && lines.next()) {
      int from = lines.start();
      int end = from + lines.length();
      byte[] bytes = lines.buffer();
      boolean cut = false;
      while (!cut) {
        // A lone carriage return ends a line, too.
        int found = Bytes.indexOf(bytes, from, end, '\r');
        boolean lone = found >= 0 && found + 1 < end;
        int to = lone ? found : end;
        String text = new String(bytes, from, to - from, ISO_8859_1);
        unread.add(new Line(++number, text + "\n", lines.tooLong()));
        from = to + 1;
        cut = !lone;
      }
    }
    return !unread.isEmpty();
  }

  /** The next line; {@link #hasNext} must have said that there is one. */
  Line next() {
    return unread.remove();
  }

  /**
   * Takes the next lines, from the first on that is not blank.
   *
   * @param most of them
   * @param limit most bytes of them but for the last
   */
  List<Line> ahead(int most, int limit) throws IOException {
    List<Line> ahead = new ArrayList<>();
    long size = 0;
    while (ahead.size() < most && size <= limit && hasNext()) {
      Line line = next();
      if (!ahead.isEmpty() || !line.isBlank()) {
        ahead.add(line);
        size += line.text().length();
      }
    }
    return ahead;
  }

  /** Takes lines back, in their order. */
  void giveBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      unread.addFirst(lines.get(i));
    }
  }
}
