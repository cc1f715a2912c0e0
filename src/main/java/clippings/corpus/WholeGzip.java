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
    source.forget();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read < 0 && !isPadding()) {
      throw new IOException("no gzip behind the last member");
    }
    return read;
  }

  /** Whether there is nothing behind the last member, or zeros, as tapes and block devices add. */
  private boolean isPadding() throws IOException {
    long behind = inf.getRemaining() + source.count() - filled - TRAILER;
    if (behind == 0) {
      return true;
    }
    boolean zeros = behind > 0 && !source.hasSign();
    for (int i = len - inf.getRemaining() + TRAILER; zeros && i < len; i++) {
      zeros = buf[i] == 0;
    }
    while (zeros && source.read(buf, 0, buf.length) >= 0) {
      zeros = !source.hasSign();
    }
    return zeros;
  }

  /**
   * Claims that there is more: a gzip stream asks before it looks for another member, and channels
   * of remote files answer 0.
   */
  private static final class Source extends UnpackGuard.Counted {
    private boolean sign;

    Source(InputStream in) {
      super(in);
    }

    /** Whether a byte was read that is not zero. */
    boolean hasSign() {
      return sign;
    }

    void forget() {
      sign = false;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      sign |= read > 0;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      for (int i = offset; i < offset + read && !sign; i++) {
        sign = bytes[i] != 0;
      }
      return read;
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
