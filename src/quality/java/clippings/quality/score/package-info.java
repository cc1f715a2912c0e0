/** Compares what the program found with what is right; each measure a class. */
package clippings.quality.score;
