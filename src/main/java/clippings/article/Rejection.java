package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A record that could not become an article.
 *
 * @param source as in {@link RawArticle#source()}
 * @param reason short and always the same for the same fault, such as {@code invalid JSON}
 * @param detail what exactly, for a person; may be empty
 */
@DefaultCoder(RecordCoder.class)
public record Rejection(String source, String reason, String detail) implements Serializable {}
