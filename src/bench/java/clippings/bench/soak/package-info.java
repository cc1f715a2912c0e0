/**
 * Runs the job again and again while it is killed, its disk is full and its input is spoilt, and
 * holds it to what it promises: all reports or none, the right bytes, nothing left behind.
 */
package clippings.bench.soak;
