package clippings.mention;

import clippings.article.Status;

/**
 * A mention of someone.
 *
 * @param start offset in the folded text of its passage
 * @param end offset after its last char
 * @param sense who, and by which kind of form
 * @param status whether it counts
 */
record NameMention(int start, int end, Sense sense, Status status) {}
