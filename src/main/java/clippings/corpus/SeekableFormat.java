package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** A format whose files say at their end what is where. */
interface SeekableFormat extends ArticleFormat {

  /**
   * Reads a file.
   *
   * @param channel over its bytes as stored
   * @throws IOException as of {@link ArticleFormat}
   */
  void read(RecordFile file, SeekableByteChannel channel, RecordSink out) throws IOException;

  /** One that stands in another file has no end that could be gone to. */
  @Override
  default void read(RecordFile file, InputStream bytes, RecordSink out) {
    out.rejection(
        RecordFault.UNREADABLE.in(
            file.source(), "such a file must be read from its end: unpack it first"));
  }
}
