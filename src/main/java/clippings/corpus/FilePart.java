package clippings.corpus;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The lines of a file that start in a range of its bytes, or the whole file.
 *
 * @param file to read
 * @param from first byte of the range
 * @param to byte after the range; {@link #END} for all that is left
 * @param firstLine number of the first line that starts in the range
 */
@DefaultCoder(RecordCoder.class)
record FilePart(CorpusFile file, long from, long to, long firstLine) implements Serializable {

  static final long END = Long.MAX_VALUE;

  static FilePart whole(CorpusFile file) {
    return new FilePart(file, 0, END, 1);
  }

  /** The same part, of which it is known now where in the file it begins. */
  FilePart startingAtLine(long number) {
    return new FilePart(file, from, to, number);
  }

  /** Whether other parts hold the rest of the file. */
  boolean isCut() {
    return from > 0 || to < END;
  }
}
