package clippings.corpus;

import org.apache.beam.sdk.transforms.DoFn;

/** Counts the line breaks of the parts of large files. */
final class CountNewlines extends DoFn<Chunk, NewlineCount> {
  private final PartReader reader;

  CountNewlines(PartReader reader) {
    this.reader = reader;
  }

  @ProcessElement
  public void count(@Element Chunk ranges, OutputReceiver<NewlineCount> out) {
    ranges.parts().forEach(part -> out.output(reader.countNewlines(part)));
  }
}
