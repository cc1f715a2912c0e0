/** Labelled folders: pages and texts of which somebody has said what is article in them. */
package clippings.quality.label;
