package clippings.bench.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the bytes a benchmark has worked through: with microseconds as the unit, MB/s. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Bytes {
  /** Read and set back by JMH. */
  public long bytes;

  /** Notes that so many bytes are done. */
  public void add(long more) {
    bytes += more;
  }
}
