package clippings.clean;

import clippings.article.LineLabel;
import clippings.article.Reason;
import java.util.List;

/**
 * A line of a text, what became of it, and why.
 *
 * <p>Example: {@code 3 furniture 4.1 share: words 3, share line 1 | Share this article}.
 *
 * @param number as in {@link clippings.article.Line#number()}
 * @param label what it is
 * @param reason why it was dropped; {@link Reason#NONE} if it was not
 * @param margin by how much the label is ahead of the next, as the natural logarithm of odds; 0
 *     where nothing learned was asked
 * @param signals what spoke for the label most, the strongest first
 * @param text the line
 */
public record ExplainedLine(
    int number, LineLabel label, Reason reason, double margin, List<String> signals, String text) {}
