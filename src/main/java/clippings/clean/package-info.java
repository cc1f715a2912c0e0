/**
 * What is dropped and why: tells an article from the furniture around it (rules.md, section 3).
 *
 * <p>{@link clippings.clean.Cleaner} is the core, without Beam. Rules name what a line may be, by
 * its words ({@code FurniturePatterns}) and its shape ({@code LineFeatures}); what was learned from
 * labelled pages decides what it is, twice, and the second time by what its neighbours are ({@code
 * Tagger}).
 */
package clippings.clean;
