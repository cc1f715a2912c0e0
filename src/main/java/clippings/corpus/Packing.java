package clippings.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** How a file is compressed. A new compression is one constant here. */
enum Packing {
  /** Several members in one file (RFC 1952, section 2.2) and plain files of that name are read. */
  GZIP(".gz") {
    @Override
    InputStream unpack(InputStream packed) throws IOException {
      PushbackInputStream in = new PushbackInputStream(new NeverDry(packed), 2);
      byte[] head = in.readNBytes(2);
      in.unread(head);
      boolean magic = head.length == 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
      return magic ? new SmallSips(new GZIPInputStream(in, 1 << 16)) : in;
    }
  },
  /** Not at all. */
  NONE("") {
    @Override
    InputStream unpack(InputStream packed) {
      return packed;
    }
  };

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  /** How a file of this name is compressed. */
  static Packing of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(p -> name.endsWith(p.ending)).findFirst().orElse(NONE);
  }

  /** The ending it gives to names; empty for none. */
  String ending() {
    return ending;
  }

  /**
   * The content.
   *
   * @throws IOException if it is damaged at the start; reading the stream throws if it is later on
   */
  abstract InputStream unpack(InputStream packed) throws IOException;

  /**
   * Claims that there is more to read: a gzip stream asks before it looks for another member, and
   * channels of remote files answer 0.
   */
  private static final class NeverDry extends FilterInputStream {
    NeverDry(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }

  /** Reads little at a time, since what a failed read had unpacked before the damage is lost. */
  private static final class SmallSips extends FilterInputStream {
    private static final int SIP = 4096;

    SmallSips(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return super.read(bytes, offset, Math.min(length, SIP));
    }
  }
}
