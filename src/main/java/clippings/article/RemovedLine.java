package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A line that cleaning dropped.
 *
 * @param source the record it stood in
 * @param line number as in {@link Line#number()}
 * @param reason short name of the rule that dropped it, such as {@code caption}
 * @param text the whole line
 */
@DefaultCoder(RecordCoder.class)
public record RemovedLine(String source, int line, String reason, String text)
    implements Serializable {}
