package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.util.List;

/** Hands records on, and knows which one is being worked on if memory gives out. */
final class WatchedRecords implements RecordSink {
  private final RecordSink out;
  private final RecordLimit limit;
  private String current;

  /**
   * Watches the records of a file.
   *
   * @param file its source: said as long as no record of it was read
   */
  WatchedRecords(RecordSink out, RecordLimit limit, String file) {
    this.out = out;
    this.limit = limit;
    this.current = file;
  }

  @Override
  public void article(RawArticle article) {
    current = article.source();
    out.article(article);
    current = "the record after " + current;
  }

  @Override
  public void rejection(Rejection rejection) {
    out.rejection(limit.explained(rejection));
    current = "the record after " + rejection.source();
  }

  @Override
  public void fields(String source, List<String> names) {
    out.fields(source, names);
  }

  @Override
  public void passedOver(String reason) {
    out.passedOver(reason);
  }

  /** What to say when there is no memory left. */
  OutOfHeapException outOfHeap() {
    return new OutOfHeapException(current);
  }
}
