package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A line that cleaning dropped.
 *
 * @param source the record it stood in
 * @param line number as in {@link Line#number()}
 * @param reason why
 * @param text the whole line
 */
@DefaultCoder(RecordCoder.class)
public record RemovedLine(String source, int line, Reason reason, String text)
    implements Serializable {}
