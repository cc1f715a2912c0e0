package clippings.corpus;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Walks along the frames of a Zstandard file (RFC 8878, section 3.1) while they are read. A file
 * that ends within a frame throws, and no read goes beyond the end of a frame: a decompressor that
 * meets the end of one frame and the start of another in one read takes a break within the other
 * for its end (zstd-jni 1.5.5).
 */
final class ZstdFrames extends FilterInputStream {
  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int RUN_OF_ONE_BYTE = 1;

  /** What comes behind the piece that is being read. */
  private enum Next {
    FRAME,
    BLOCK,
    CHECKSUM
  }

  private final byte[] head = new byte[18];
  private int headSize;
  private int headRead;
  private long left;
  private boolean checksum;
  private Next next = Next.FRAME;

  ZstdFrames(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (headRead == headSize && left == 0) {
      if (!readHead()) {
        return -1;
      }
    }
    if (headRead < headSize) {
      int count = Math.min(length, headSize - headRead);
      System.arraycopy(head, headRead, bytes, offset, count);
      headRead += count;
      return count;
    }
    int count = in.read(bytes, offset, (int) Math.min(length, left));
    if (count < 0) {
      if (left == Long.MAX_VALUE) {
        return -1;
      }
      throw new EOFException("breaks off within a frame");
    }
    left -= left == Long.MAX_VALUE ? 0 : count;
    return count;
  }

  /** Nothing: so the decompressor gives what it has before it asks for more, which may throw. */
  @Override
  public int available() {
    return 0;
  }

  /** Goes to the next piece. False at the end of the file, where a frame may end. */
  private boolean readHead() throws IOException {
    headRead = 0;
    headSize = 0;
    switch (next) {
      case FRAME -> {
        return readFrame();
      }
      case BLOCK -> readBlock();
      case CHECKSUM -> {
        readNext(4);
        next = Next.FRAME;
      }
    }
    return true;
  }

  private boolean readFrame() throws IOException {
    headSize = in.readNBytes(head, 0, 4);
    if (headSize == 0) {
      return false;
    }
    int magic = headSize < 4 ? 0 : number(0);
    if (magic == MAGIC) {
      readNext(1);
      int descriptor = head[4];
      boolean singleSegment = (descriptor & 0x20) != 0;
      checksum = (descriptor & 4) != 0;
      int dictionary = (1 << (descriptor & 3)) >> 1;
      int sizeFlag = (descriptor >> 6) & 3;
      int size = sizeFlag == 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag;
      readNext((singleSegment ? 0 : 1) + dictionary + size);
      next = Next.BLOCK;
    } else if ((magic & ~0xF) == SKIPPABLE) {
      readNext(4);
      left = Integer.toUnsignedLong(number(4));
    } else {
      // No frame: the decompressor will say so.
      left = Long.MAX_VALUE;
    }
    return true;
  }

  private void readBlock() throws IOException {
    readNext(3);
    int header = (head[0] & 0xFF) | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16;
    left = ((header >> 1) & 3) == RUN_OF_ONE_BYTE ? 1 : header >> 3;
    if ((header & 1) != 0) {
      next = checksum ? Next.CHECKSUM : Next.FRAME;
    }
  }

  private void readNext(int count) throws IOException {
    if (in.readNBytes(head, headSize, count) < count) {
      throw new EOFException("breaks off within a frame");
    }
    headSize += count;
  }

  private int number(int at) {
    return (head[at] & 0xFF)
        | (head[at + 1] & 0xFF) << 8
        | (head[at + 2] & 0xFF) << 16
        | (head[at + 3] & 0xFF) << 24;
  }
}
