/**
 * Finds who and what an article mentions (rules.md, section 5).
 *
 * <p>Read {@code ArticleAnnotator} first. Spans of forms are found by {@code Matcher}, which knows
 * letters and word edges only; whether a span is a mention is decided by {@code People}, which
 * weighs what the article says elsewhere ({@code Evidence}) and the words around ({@code Reading}).
 */
package clippings.mention;
