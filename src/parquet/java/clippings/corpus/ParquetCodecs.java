package clippings.corpus;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.brotli.dec.BrotliInputStream;
import org.xerial.snappy.Snappy;

/** Unpacks pages of Parquet with the libraries that this program has anyway: none of Hadoop's. */
final class ParquetCodecs implements CompressionCodecFactory {
  /** A page may unpack to so much, whatever its size; a larger one, to so many times its size. */
  private static final int ANY_PAGE = 1 << 20;

  private static final int MOST_TIMES = 250;

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return new BytesInputDecompressor() {
      @Override
      public BytesInput decompress(BytesInput bytes, int size) throws IOException {
        return BytesInput.from(unpack(codec, bytes.toInputStream().readAllBytes(), size));
      }

      @Override
      public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size)
          throws IOException {
        byte[] bytes = new byte[packed];
        in.get(bytes);
        out.put(unpack(codec, bytes, size));
      }

      @Override
      public void release() {}
    };
  }

  private static byte[] unpack(CompressionCodecName codec, byte[] packed, int size)
      throws IOException {
    if (size > ANY_PAGE && size / MOST_TIMES > packed.length) {
      throw new IOException("unpacks to more than " + MOST_TIMES + " times its size");
    }
    return switch (codec) {
      case UNCOMPRESSED -> packed;
      case SNAPPY -> snappy(packed, size);
      case ZSTD -> Zstd.decompress(packed, size);
      case GZIP -> all(new GZIPInputStream(new ByteArrayInputStream(packed)), size);
      case BROTLI -> all(new BrotliInputStream(new ByteArrayInputStream(packed)), size);
      default -> throw new IOException("packed with " + codec + ", which is not known");
    };
  }

  private static byte[] snappy(byte[] packed, int size) throws IOException {
    if (Snappy.uncompressedLength(packed) != size) {
      throw new IOException("a page is not of the size that it says");
    }
    return Snappy.uncompress(packed);
  }

  private static byte[] all(InputStream unpacked, int size) throws IOException {
    try (unpacked) {
      return unpacked.readNBytes(size);
    }
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("nothing is written");
  }

  @Override
  public void release() {}
}
