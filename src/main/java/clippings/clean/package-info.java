/**
 * What is dropped and why: tells an article from the furniture around it (rules.md, section 3).
 *
 * <p>{@link clippings.clean.Cleaner} is the core, without Beam. It looks at each line three times:
 * by its words ({@code FurniturePatterns}), by its shape ({@code LineFeatures}), and by its place
 * beside the run of paragraphs ({@code BodyRun}).
 */
package clippings.clean;
