package clippings.coder;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/**
 * Encodes a blob as its length and its bytes, wherever it stands.
 *
 * <p>Beam's own coder leaves the length out where a blob stands alone, and must then read it piece
 * by piece into ever larger buffers. The direct runner copies all that a key has with every bundle
 * that adds to it, by encoding and decoding: there it matters.
 *
 * <p>Example: {@code registry.registerCoderForClass(byte[].class, BlobCoder.of())}.
 */
public final class BlobCoder extends AtomicCoder<byte[]> {
  private static final BlobCoder INSTANCE = new BlobCoder();

  private BlobCoder() {}

  /** The coder; it has no state. */
  public static BlobCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(byte[] blob, OutputStream out) throws IOException {
    VarInt.encode(blob.length, out);
    out.write(blob);
  }

  @Override
  public byte[] decode(InputStream in) throws IOException {
    byte[] blob = new byte[VarInt.decodeInt(in)];
    if (in.readNBytes(blob, 0, blob.length) < blob.length) {
      throw new EOFException("a blob of " + blob.length + " bytes ends early");
    }
    return blob;
  }

  /** Equal bytes are encoded as equal bytes. */
  @Override
  public void verifyDeterministic() {}

  /** Arrays are not equal to one another; what they hold is. */
  @Override
  public Object structuralValue(byte[] blob) {
    return ByteBuffer.wrap(blob);
  }

  private Object readResolve() {
    return INSTANCE;
  }
}
