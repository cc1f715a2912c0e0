package clippings.corpus;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * How many line breaks some parts of cut files have. The sum over the parts before it tells a part
 * the number of its first line.
 *
 * @param parts counted by one worker
 */
@DefaultCoder(RecordCoder.class)
record NewlineCounts(List<Part> parts) implements Serializable {

  /**
   * One part.
   *
   * @param source of the file
   * @param from first byte of the part
   * @param newlines between the byte before {@code from} and the byte before the next part, so that
   *     the line break that ends the part before is counted here
   */
  record Part(String source, long from, long newlines) implements Serializable {}

  /**
   * The number of the first line that starts in a part.
   *
   * @param counts of all parts of all cut files, in any order
   */
  static long firstLine(FilePart part, Iterable<NewlineCounts> counts) {
    if (part.from() == 0) {
      return 1;
    }
    String source = part.file().source();
    long before = 0;
    for (NewlineCounts some : counts) {
      for (Part other : some.parts()) {
        if (other.from() < part.from() && other.source().equals(source)) {
          before += other.newlines();
        }
      }
    }
    // The lines before, the line that the part starts within or behind, and then the first.
    return before + 2;
  }
}
