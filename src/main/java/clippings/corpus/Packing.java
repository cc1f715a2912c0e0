package clippings.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** How a file is compressed. A new compression is one constant here. */
enum Packing {
  /** Several members in one file (RFC 1952, section 2.2) and plain files of that name are read. */
  GZIP(".gz", "\u001F\u008B") {
    @Override
    InputStream open(InputStream packed) throws IOException {
      return new WholeGzip(packed);
    }
  },
  /** Several streams in one file, as parallel compressors write them, are read. */
  BZIP2(".bz2", "BZh") {
    @Override
    InputStream open(InputStream packed) throws IOException {
      return new Bytewise(new BZip2CompressorInputStream(packed, true));
    }
  },
  /** Several frames in one file (RFC 8878, section 3) are read. */
  ZSTD(".zst", "(\u00B5/\u00FD") {
    @Override
    InputStream open(InputStream packed) throws IOException {
      return new ZstdInputStream(new ZstdFrames(packed));
    }

    /** Parallel compressors put frames in front that are to be skipped. */
    @Override
    boolean isPacked(String head) {
      return super.isPacked(head) || head.matches("[P-_]\\*M\u0018");
    }
  },
  /** Several streams in one file are read. */
  XZ(".xz", "\u00FD7zXZ\0") {
    @Override
    InputStream open(InputStream packed) throws IOException {
      return new XZInputStream(packed, MOST_KIBIBYTES);
    }
  },
  /** Not at all. */
  NONE("", "") {
    @Override
    InputStream open(InputStream packed) {
      return packed;
    }
  };

  private static final int MOST_MAGIC = 8;

  /** What unpacking may take of memory: {@code xz -9} asks for 65 MiB. */
  private static final int MOST_KIBIBYTES = 96 << 10;

  private final String ending;

  /** First bytes of a packed file, as chars of ISO 8859-1. */
  private final String magic;

  Packing(String ending, String magic) {
    this.ending = ending;
    this.magic = magic;
  }

  /** How a file of this name is compressed. */
  static Packing of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(p -> name.endsWith(p.ending)).findFirst().orElse(NONE);
  }

  /** How a file that starts so is compressed; empty if it is not. */
  static Optional<Packing> ofBytes(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(MOST_MAGIC, bytes.length), ISO_8859_1);
    return Arrays.stream(values())
        .filter(p -> p != NONE && start.length() > p.magic.length())
        .filter(p -> p.isPacked(start.substring(0, p.magic.length())))
        .findFirst();
  }

  /** The ending it gives to names; empty for none. */
  String ending() {
    return ending;
  }

  /**
   * The content; that of a plain file with the ending of a packed one is the file.
   *
   * @throws IOException if it is damaged at the start; reading the stream throws if it is later on,
   *     or if it unpacks to more than texts do
   */
  InputStream unpack(InputStream packed) throws IOException {
    if (this == NONE) {
      return packed;
    }
    UnpackGuard.Counted counted = new UnpackGuard.Counted(packed);
    return unpack(counted, new UnpackGuard.Budget(counted::count));
  }

  /** The same of a file that stands in another one and has a part of its budget. */
  InputStream unpack(InputStream packed, UnpackGuard.Budget budget) throws IOException {
    PushbackInputStream in = new PushbackInputStream(packed, Math.max(1, magic.length()));
    byte[] head = in.readNBytes(magic.length());
    in.unread(head);
    return this != NONE && isPacked(new String(head, ISO_8859_1))
        ? UnpackGuard.open(() -> open(in), budget)
        : in;
  }

  /** Whether a file that starts so is packed. */
  boolean isPacked(String head) {
    return head.equals(magic);
  }

  abstract InputStream open(InputStream packed) throws IOException;
}
