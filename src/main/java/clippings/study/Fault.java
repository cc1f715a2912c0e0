package clippings.study;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One thing that is wrong in a pipeline file.
 *
 * <p>Example: {@code pipelines/x.yaml:17:9: alias "Max" also belongs to Maxwell Jones (line 9);
 * remove one}.
 *
 * @param file path as it was given
 * @param line counted from 1
 * @param column counted from 1, in characters (code points)
 * @param message what is wrong, a semicolon, and what to do
 */
public record Fault(String file, int line, int column, String message)
    implements Serializable, Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::message);

  /** By file, line, column, message. */
  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** The line to print. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
