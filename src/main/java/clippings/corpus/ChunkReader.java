package clippings.corpus;

import clippings.coder.Packed;
import clippings.study.Study;
import java.io.Serializable;

/**
 * Reads the records of a chunk: each ends as one article or one rejection.
 *
 * <p>A {@code DoFn} has it as a field and hands on what the records become, not the records: text
 * that leaves a step may be encoded by the runner once for each consumer. Example: {@code
 * ChunkReader.of(corpus, study).read(chunk, sink)}.
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
   * Reads a chunk.
   *
   * @param chunk from {@link ListChunks}
   * @param out takes each record; a file that cannot be read is a rejection. An exception of its
   *     own is passed on
   */
  public void read(Chunk chunk, RecordSink out) {
    for (FilePart part : chunk.parts()) {
      parts.get().read(part, out);
    }
  }

  NewlineCounts countNewlines(Chunk ranges) {
    return new NewlineCounts(ranges.parts().stream().map(parts.get()::countNewlines).toList());
  }
}
