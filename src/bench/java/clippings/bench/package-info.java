/**
 * How fast is the job, and how much of its time is the work itself? A generator of corpora, a plain
 * loop without Beam, and a runner that times them all. Built only with {@code -Pbench}.
 */
package clippings.bench;
