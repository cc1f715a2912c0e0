package clippings.mention;

/**
 * Where a form stands in the folded text of a passage.
 *
 * @param start offset of its first char
 * @param end offset after its last char
 * @param form what stands there
 */
record Span(int start, int end, Form form) {}
