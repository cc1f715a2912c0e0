package clippings.article;

import java.io.Serializable;

/**
 * One line of a record as it was read.
 *
 * @param number where it stands: the line of a text file, of the text field of a JSONL record, or
 *     the block of an HTML page; counted from 1
 * @param text the line without its line break; may be blank
 */
public record Line(int number, String text) implements Serializable {}
