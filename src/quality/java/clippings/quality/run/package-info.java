/** The gate: reads labelled folders with the program's own code, scores, and holds floors. */
package clippings.quality.run;
