/**
 * Times the job: a plain loop without Beam over the same code, the direct runner, embedded Flink,
 * and a cluster, all on the same corpus.
 */
package clippings.bench.run;
