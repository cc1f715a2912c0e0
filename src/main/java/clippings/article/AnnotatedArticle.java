package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A cleaned article with all that it mentions. The last record that holds the text: it is never
 * shuffled.
 *
 * @param article the cleaned article
 * @param mentions in order of passage, start, kind, entity
 * @param unlisted names that are no forms of the study, each once, in order of their first mentions
 */
@DefaultCoder(RecordCoder.class)
public record AnnotatedArticle(
    CleanArticle article, List<Mention> mentions, List<UnlistedName> unlisted)
    implements Serializable {

  /** An article that names nobody but those of the study. */
  public AnnotatedArticle(CleanArticle article, List<Mention> mentions) {
    this(article, mentions, List.of());
  }
}
