package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.util.List;

/**
 * Takes what a format reads: every record once, as an article or as a rejection.
 *
 * <p>{@link ChunkReader} hands on the records of a chunk; {@link Corpus#read} those of a file.
 */
public interface RecordSink {

  /** A record that was read. */
  void article(RawArticle article);

  /** A record that could not be read. */
  void rejection(Rejection rejection);

  /**
   * What fields a record has, of a format whose records have fields; before the record itself.
   *
   * @param source of the record
   * @param names the first of them, used or not
   */
  default void fields(String source, List<String> names) {}

  /**
   * Something that stands where records do and is none: it is only counted.
   *
   * @param reason in a few words and always the same for the same, such as {@code request} or
   *     {@code status 404}; of files {@code file} and their ending
   */
  default void passedOver(String reason) {}
}
