package clippings.corpus;

import clippings.coder.Packed;
import clippings.study.Study;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.function.LongConsumer;

/**
 * Reads the records of a chunk: each ends as one article or one rejection.
 *
 * <p>A {@code DoFn} has it as a field and hands on what the records become, not the records: text
 * that leaves a step may be encoded by the runner once for each consumer. Example: {@code
 * ChunkReader.of(corpus, study).read(chunk, firstLines, sink, bytes -> {})}.
 */
public final class ChunkReader implements Serializable {
  private final Packed<PartReader> parts;

  private ChunkReader(Packed<PartReader> parts) {
    this.parts = parts;
  }

  /**
   * Reads chunks of a corpus.
   *
   * @param corpus whose limit for a record is kept
   * @param study its names of fields, and the dates that are believed
   */
  public static ChunkReader of(Corpus corpus, Study study) {
    return new ChunkReader(Packed.of(new PartReader(Formats.of(study, corpus.recordLimit()))));
  }

  /**
   * Reads a chunk before {@link FirstLines} are known: the sources of records in files that are cut
   * have a wrong number of the line.
   *
   * @param chunk from {@link ListChunks}
   * @param out as in {@link #read}
   * @param bytes as in {@link #read}
   * @return what {@link FirstLines#read} needs of this chunk; often empty
   */
  public byte[] readFirst(Chunk chunk, RecordSink out, LongConsumer bytes) {
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    for (FilePart part : chunk.parts()) {
      long lines = parts.get().read(part, FirstLines.UNKNOWN, out, bytes);
      if (part.isCut()) {
        String source = part.file().source();
        counts.writeBytes(new FirstLines.Count(source, part.from(), lines).toBytes());
      }
    }
    return counts.toByteArray();
  }

  /**
   * Reads a chunk.
   *
   * @param chunk from {@link ListChunks}
   * @param first of all chunks of the corpus
   * @param out takes each record; a file that cannot be read is a rejection. An exception of its
   *     own is passed on
   * @param bytes takes now and then how many more bytes are read
   */
  public void read(Chunk chunk, FirstLines first, RecordSink out, LongConsumer bytes) {
    for (FilePart part : chunk.parts()) {
      parts.get().read(part, first, out, bytes);
    }
  }
}
