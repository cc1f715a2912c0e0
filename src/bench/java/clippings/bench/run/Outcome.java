package clippings.bench.run;

/**
 * How a run went.
 *
 * @param seconds from the start of its process to its end
 * @param usage of its processes; 0 where the system does not tell
 * @param result what must be the same for all: check sums of the reports, or what the loop found;
 *     empty if the run failed
 * @param fault why it failed; empty if it did not
 */
record Outcome(double seconds, Usage usage, String result, String fault) {

  boolean failed() {
    return !fault.isEmpty();
  }
}
