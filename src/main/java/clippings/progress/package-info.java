/** What the workers of a run tell of how far they are. */
package clippings.progress;
