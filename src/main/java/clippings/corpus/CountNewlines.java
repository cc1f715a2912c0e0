package clippings.corpus;

import org.apache.beam.sdk.transforms.DoFn;

/** Counts the line breaks of the parts of large files. */
final class CountNewlines extends DoFn<Chunk, NewlineCounts> {
  private final ChunkReader reader;

  CountNewlines(ChunkReader reader) {
    this.reader = reader;
  }

  @ProcessElement
  public void count(@Element Chunk ranges, OutputReceiver<NewlineCounts> out) {
    out.output(reader.countNewlines(ranges));
  }
}
