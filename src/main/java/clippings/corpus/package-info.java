/**
 * Reading: lists the files of a corpus at launch and reads their records.
 *
 * <p>A new input format is one class that implements {@link clippings.corpus.ArticleFormat} and one
 * line in {@code Formats}.
 */
package clippings.corpus;
