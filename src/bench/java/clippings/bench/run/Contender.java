package clippings.bench.run;

import java.io.IOException;

/** A way to run the job that is timed: the plain loop or a runner. */
interface Contender {

  /** As in tables: {@code direct}. */
  String name();

  /** Whether it writes reports, so that evidence makes a difference. */
  boolean writesReports();

  /** Runs once in processes of its own, and ends them. */
  Outcome run(Load load) throws IOException, InterruptedException;
}
