package clippings.progress;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import org.jspecify.annotations.Nullable;

/**
 * Notes on the {@link Board} of a run how far a worker is; where the board is in another process,
 * in a file that it reads. A step of a worker has its own.
 *
 * <p>Example: {@code new Notes(staging).read(1, 65_536)}.
 */
public final class Notes implements Serializable {
  private final String run;
  private transient @Nullable NotesFile elsewhere;

  /**
   * Notes of a run.
   *
   * @param run the name of its board: its staging folder
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
    tell(pass - 1, bytes, "read", new Object[] {pass, bytes}, "int", "long");
  }

  /** The first report is being written. */
  public void writing() {
    tell(2, 1, "writing", new Object[0]);
  }

  /** Nothing comes for a while. */
  public void rest() {
    if (elsewhere != null) {
      elsewhere.write();
    }
  }

  private void tell(int count, long more, String what, Object[] values, String... types) {
    if (elsewhere != null) {
      elsewhere.add(count, more);
      return;
    }
    try {
      ManagementFactory.getPlatformMBeanServer().invoke(Board.nameOf(run), what, values, types);
    } catch (InstanceNotFoundException inAnotherProcess) {
      NotesFile file = new NotesFile(run);
      file.add(count, more);
      elsewhere = file;
    } catch (JMException e) {
      throw new IllegalStateException("the board takes no notes", e);
    }
  }
}
