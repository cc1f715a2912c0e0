/**
 * Counts each text once: finds copies, chooses the article that is kept, marks recycled passages
 * (rules.md, section 4).
 *
 * <p>Read {@code FindCopies} first, then {@code CopyRule} (when is one text a copy of another) and
 * {@code Clusters} (which one is kept). What is compared are <em>bodies</em>, distinct sequences of
 * words: however often an article was copied word for word, its body is compared once.
 */
package clippings.dedup;
