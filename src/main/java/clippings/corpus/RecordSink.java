package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.Rejection;

/**
 * Takes what a format reads: every record once, as an article or as a rejection.
 *
 * <p>{@link ReadCorpus} hands records to a pipeline; {@link Corpus#read} hands them to a sink of
 * the caller's.
 */
public interface RecordSink {

  /** A record that was read. */
  void article(RawArticle article);

  /** A record that could not be read. */
  void rejection(Rejection rejection);
}
