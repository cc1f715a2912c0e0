package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * An article without its furniture.
 *
 * @param source as in {@link RawArticle#source()}
 * @param site as in {@link RawArticle#site()}
 * @param url as in {@link RawArticle#url()}
 * @param title its headline; empty if it has none; counted like a paragraph
 * @param dating the date of the record itself, now also from byline text
 * @param paragraphs what is left, at least one, in order, without the headline
 */
@DefaultCoder(RecordCoder.class)
public record CleanArticle(
    String source, String site, String url, String title, Dating dating, List<Paragraph> paragraphs)
    implements Serializable {

  /** An article without an address. */
  public CleanArticle(
      String source, String site, String title, Dating dating, List<Paragraph> paragraphs) {
    this(source, site, "", title, dating, paragraphs);
  }
}
