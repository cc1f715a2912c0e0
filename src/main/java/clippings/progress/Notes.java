package clippings.progress;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;

/**
 * Notes on the {@link Board} of a run how far a worker is. Where the board is in another process,
 * nothing happens.
 *
 * <p>Example: {@code new Notes(staging).read(1, 65_536)}.
 */
public final class Notes implements Serializable {
  private final String run;
  private transient boolean nobodyIsInterested;

  /**
   * Notes of a run.
   *
   * @param run the name of its board
   */
  public Notes(String run) {
    this.run = run;
  }

  /**
   * So many more bytes are read.
   *
   * @param pass 1 or 2
   */
  public void read(int pass, long bytes) {
    tell("read", new Object[] {pass, bytes}, "int", "long");
  }

  /** The first report is being written. */
  public void writing() {
    tell("writing", new Object[0]);
  }

  private void tell(String what, Object[] values, String... types) {
    if (nobodyIsInterested) {
      return;
    }
    try {
      ManagementFactory.getPlatformMBeanServer().invoke(Board.nameOf(run), what, values, types);
    } catch (InstanceNotFoundException inAnotherProcess) {
      nobodyIsInterested = true;
    } catch (JMException e) {
      throw new IllegalStateException("the board takes no notes", e);
    }
  }
}
