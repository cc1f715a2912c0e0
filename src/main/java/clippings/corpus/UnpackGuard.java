package clippings.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Reads what a decompressor unpacks, and stops where it is damaged or no text: a few bytes that
 * unpack to gigabytes (a bomb) must not keep a worker busy for hours.
 */
final class UnpackGuard extends FilterInputStream {
  /** Texts are packed to a tenth or so, logs of one line over and over to a hundredth. */
  static final int MOST_TIMES = 250;

  /** Below that even a bomb does no harm. */
  static final long HARMLESS = 16 << 20;

  /** Little at a time, since what a failed read had unpacked before the damage is lost. */
  private static final int SIP = 4096;

  private final Budget budget;

  private UnpackGuard(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /** How much a file may unpack to, with all that is packed in it. */
  static final class Budget {
    private final LongSupplier packed;
    private long unpacked;

    /** For a file of which so many bytes were read. */
    Budget(LongSupplier packed) {
      this.packed = packed;
    }

    private void take(int bytes) throws IOException {
      unpacked += bytes;
      if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed.getAsLong()) {
        throw new IOException("unpacks to more than " + MOST_TIMES + " times its size");
      }
    }
  }

  /** Makes a decompressor. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** Guards a decompressor. */
  static UnpackGuard open(Opener opener, Budget budget) throws IOException {
    try {
      return new UnpackGuard(opener.open(), budget);
    } catch (RuntimeException e) {
      throw new IOException("cannot be unpacked", e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, Math.min(length, SIP));
    } catch (RuntimeException e) {
      // Decompressors meet damage in many ways.
      throw new IOException("cannot be unpacked", e);
    }
    budget.take(Math.max(read, 0));
    return read;
  }

  /** Counts the bytes that are read from a file. */
  static class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    final long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
