package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads a gzip file of one or more members (RFC 1952, section 2.2) to its very end.
 *
 * <p>The JDK's stream takes a member of which only a piece of the header is there, and anything
 * else behind the last member, for the end of the file. What is lost there must not be lost
 * silently.
 */
final class WholeGzip extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8;

  private final Source source;

  /** How much of the source had been read when the buffer was filled last. */
  private long filled;

  /**
   * Reads the first header.
   *
   * @throws IOException if it is damaged
   */
  WholeGzip(InputStream packed) throws IOException {
    this(new Source(packed));
  }

  private WholeGzip(Source source) throws IOException {
    super(source, BUFFER);
    this.source = source;
    this.filled = source.count();
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filled = source.count();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read < 0 && inf.getRemaining() + source.count() - filled != TRAILER) {
      throw new IOException("no gzip behind the last member");
    }
    return read;
  }

  /**
   * Claims that there is more: a gzip stream asks before it looks for another member, and channels
   * of remote files answer 0.
   */
  private static final class Source extends UnpackGuard.Counted {
    Source(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
