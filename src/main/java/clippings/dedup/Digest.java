package clippings.dedup;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.coder.RecordCoder;
import clippings.text.Folding;
import clippings.text.TextHash;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * All that is needed of an article to find its copies and to count it, without its text: about 1 KB
 * for 500 words.
 *
 * <p>Example: {@code Digest.of(annotated).words()}.
 *
 * @param source as in {@link CleanArticle#source()}
 * @param site its own; may be empty
 * @param url as in {@link CleanArticle#url()}
 * @param title its own; may be empty
 * @param dating its own
 * @param words words of its paragraphs
 * @param text hash of the folded headline and paragraphs; equal for exact copies
 * @param body hash of the sequence of words; equal for articles that are compared as one
 * @param signature see {@link Signature}
 * @param passages see {@link Passages}
 * @param hits its mentions, in their order; see {@link PassageHit#pack}
 */
@DefaultCoder(RecordCoder.class)
@SuppressWarnings("ArrayRecordComponent") // Digests are never compared with one another.
public record Digest(
    String source,
    String site,
    String url,
    String title,
    Dating dating,
    int words,
    long text,
    long body,
    byte[] signature,
    long[] passages,
    byte[] hits)
    implements Serializable {

  /** Signs an article. */
  public static Digest of(AnnotatedArticle annotated) {
    CleanArticle article = annotated.article();
    byte[] signature = Signature.of(article.paragraphs());
    List<String> folded =
        article.paragraphs().stream().map(part -> Folding.caseless(part.text())).toList();
    long text = TextHash.of(Folding.caseless(article.title()) + "\n" + String.join("\n", folded));
    return new Digest(
        article.source(),
        article.site(),
        article.url(),
        article.title(),
        article.dating(),
        Signature.words(signature),
        text,
        // A body without a word, such as a row of symbols, is compared as it is written.
        signature.length > 0 ? Signature.hash(signature) : text,
        signature,
        Passages.hashes(article.paragraphs(), folded),
        PassageHit.pack(annotated.mentions()));
  }

  /** The number of an article: a hash of its source. */
  static long id(String source) {
    return TextHash.of(source);
  }
}
