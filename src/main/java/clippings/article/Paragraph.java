package clippings.article;

import java.io.Serializable;

/**
 * A paragraph, list item, quote or subheading of a cleaned article.
 *
 * @param text one line, trimmed, never empty, in its original spelling
 * @param heading whether it is a subheading
 */
public record Paragraph(String text, boolean heading) implements Serializable {}
