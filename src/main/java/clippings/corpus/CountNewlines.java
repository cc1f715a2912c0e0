package clippings.corpus;

import clippings.coder.Packed;
import org.apache.beam.sdk.transforms.DoFn;

/** Counts the line breaks of the parts of large files. */
final class CountNewlines extends DoFn<Chunk, NewlineCounts> {
  private final Packed<PartReader> reader;

  CountNewlines(Packed<PartReader> reader) {
    this.reader = reader;
  }

  @ProcessElement
  public void count(@Element Chunk ranges, OutputReceiver<NewlineCounts> out) {
    out.output(
        new NewlineCounts(ranges.parts().stream().map(reader.get()::countNewlines).toList()));
  }
}
