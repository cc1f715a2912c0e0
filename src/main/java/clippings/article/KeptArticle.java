package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * An article that is counted: it is a copy of no other.
 *
 * @param id see {@link ArticleId}
 * @param source as in {@link RawArticle#source()}
 * @param site its own, else inherited from a copy
 * @param url its own, as in {@link RawArticle#url()}; that of a copy would lead to another site
 * @param title its own, else inherited from a copy
 * @param dating the earliest date of the article and its copies
 * @param words words of its paragraphs
 * @param copies how many records are copies of it
 * @param recycledPassages numbers ({@link Mention#passage()}) of its recycled passages, ascending
 * @param hits one a mention, in the order of the mentions
 */
@DefaultCoder(RecordCoder.class)
public record KeptArticle(
    String id,
    String source,
    String site,
    String url,
    String title,
    Dating dating,
    int words,
    int copies,
    List<Integer> recycledPassages,
    List<Hit> hits)
    implements Serializable {}
