package clippings.mention;

/**
 * A mention of someone.
 *
 * @param start offset in the folded text of its passage
 * @param end offset after its last char
 * @param sense who, and by which kind of form
 * @param ambiguous whether somebody else could be meant
 */
record NameMention(int start, int end, Sense sense, boolean ambiguous) {}
