package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.ReadRecord;
import clippings.article.Rejection;
import clippings.coder.Packed;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;

/** Reads the files of a chunk. */
final class ReadChunk extends DoFn<Chunk, ReadRecord> {
  private final Packed<PartReader> reader;
  private final PCollectionView<Iterable<NewlineCounts>> newlines;

  ReadChunk(Packed<PartReader> reader, PCollectionView<Iterable<NewlineCounts>> newlines) {
    this.reader = reader;
    this.newlines = newlines;
  }

  @ProcessElement
  public void read(ProcessContext context) {
    RecordSink out = new Outputs(context);
    for (FilePart part : context.element().parts()) {
      long firstLine =
          part.from() == 0 ? 1 : NewlineCounts.firstLine(part, context.sideInput(newlines));
      reader.get().read(part, firstLine, out);
    }
  }

  private record Outputs(DoFn<Chunk, ReadRecord>.ProcessContext context) implements RecordSink {
    @Override
    public void article(RawArticle article) {
      context.output(ReadRecord.of(article));
    }

    @Override
    public void rejection(Rejection rejection) {
      context.output(ReadRecord.of(rejection));
    }
  }
}
