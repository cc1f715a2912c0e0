/**
 * Makes corpora of any size that look like the sample: sites with their furniture, copies, recycled
 * passages, undated records, names and themes of a study. The same seed gives the same bytes.
 */
package clippings.bench.corpus;
