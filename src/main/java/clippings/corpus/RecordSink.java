package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.Rejection;

/** Takes what a format reads. */
interface RecordSink {

  /** A record that was read. */
  void article(RawArticle article);

  /** A record that could not be read. */
  void rejection(Rejection rejection);
}
