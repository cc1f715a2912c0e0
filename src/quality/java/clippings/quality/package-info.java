/** Measures how right the program is, on labelled folders. */
package clippings.quality;
