package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One record of the corpus as it was read: an article, or the reason why it is none.
 *
 * <p>Both are in one collection since a runner may send all outputs of a step, the texts too, to
 * the consumers of each: with two collections the corpus would be encoded twice.
 *
 * <p>Example: {@code ReadRecord.of(new Rejection("a.txt", "empty file", ""))}.
 *
 * @param articles the article, or none
 * @param rejections the reason, or none
 */
@DefaultCoder(RecordCoder.class)
public record ReadRecord(List<RawArticle> articles, List<Rejection> rejections)
    implements Serializable {

  /** A record that could be read. */
  public static ReadRecord of(RawArticle article) {
    return new ReadRecord(List.of(article), List.of());
  }

  /** A record, or a whole file, that could not be read. */
  public static ReadRecord of(Rejection rejection) {
    return new ReadRecord(List.of(), List.of(rejection));
  }
}
