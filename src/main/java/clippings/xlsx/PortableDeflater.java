package clippings.xlsx;

import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.zip.Deflater;

/**
 * Deflates (RFC 1951) in Java, so that the bytes are the same everywhere. Those of the JDK's own
 * deflater depend on the zlib that the system has: zlib, zlib-ng and the like differ.
 */
final class PortableDeflater extends Deflater {
  private static final int LEVEL = 2;

  private com.jcraft.jzlib.Deflater jzlib = create();
  private boolean finish;

  PortableDeflater() {
    super(LEVEL, true);
    super.end(); // the native one is not used
  }

  private static com.jcraft.jzlib.Deflater create() {
    try {
      return new com.jcraft.jzlib.Deflater(LEVEL, true);
    } catch (GZIPException e) {
      throw new IllegalStateException("the level is one that zlib has", e);
    }
  }

  @Override
  public void setInput(byte[] input, int offset, int length) {
    jzlib.setInput(input, offset, length, false);
  }

  @Override
  public boolean needsInput() {
    return jzlib.avail_in == 0;
  }

  @Override
  public int deflate(byte[] output, int offset, int length) {
    jzlib.setOutput(output, offset, length);
    jzlib.deflate(finish ? JZlib.Z_FINISH : JZlib.Z_NO_FLUSH);
    return length - jzlib.avail_out;
  }

  @Override
  public void finish() {
    finish = true;
  }

  @Override
  public boolean finished() {
    return jzlib.finished();
  }

  @Override
  public long getBytesRead() {
    return jzlib.total_in;
  }

  @Override
  public long getBytesWritten() {
    return jzlib.total_out;
  }

  @Override
  public void reset() {
    jzlib = create();
    finish = false;
  }

  @Override
  public void end() {
    jzlib.end();
  }
}
