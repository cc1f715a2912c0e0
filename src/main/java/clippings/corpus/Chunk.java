package clippings.corpus;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * What one worker reads in one go, see {@link ListChunks}.
 *
 * <p>Example: {@code reader.read(chunk, firstLines, sink)} with a {@link ChunkReader}.
 *
 * @param parts in the order of their sources
 */
@DefaultCoder(RecordCoder.class)
public record Chunk(List<FilePart> parts) implements Serializable {

  static final Coder<Chunk> CODER = RecordCoder.of(Chunk.class);
}
