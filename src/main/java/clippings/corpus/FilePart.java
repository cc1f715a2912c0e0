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
 */
@DefaultCoder(RecordCoder.class)
record FilePart(CorpusFile file, long from, long to) implements Serializable {

  static final long END = Long.MAX_VALUE;

  static FilePart whole(CorpusFile file) {
    return new FilePart(file, 0, END);
  }

  /** Whether other parts hold the rest of the file. */
  boolean isCut() {
    return from > 0 || to < END;
  }
}
