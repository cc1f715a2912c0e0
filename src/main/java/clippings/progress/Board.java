package clippings.progress;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLongArray;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * How far a run is, as its workers in this process note it ({@link Notes}). The metrics of Beam do
 * not serve here: the direct runner has them after a whole chunk, which may be a file of gigabytes,
 * and Beam's Flink runner hands on the result of a batch job, and with it the metrics, when the job
 * is done.
 *
 * <p>It is an MBean, since a runner may load the classes of the workers once more: what Java itself
 * holds is the same for both. Workers in other processes find no board: they write files, which
 * {@link #look} reads.
 *
 * <p>Example: {@code try (Board board = Board.open(staging)) { … board.bytes(1) … }}
 */
public final class Board implements BoardMBean, AutoCloseable {
  /** Of the two passes, and whether reports are written. */
  private final AtomicLongArray counts = new AtomicLongArray(NotesFile.COUNTS);

  private final AtomicLongArray elsewhere = new AtomicLongArray(NotesFile.COUNTS);
  private final String run;
  private final ObjectName name;

  private Board(String run) {
    this.run = run;
    this.name = nameOf(run);
  }

  /**
   * Opens the board of a run.
   *
   * @param run a name that no other run has: its staging folder
   */
  public static Board open(String run) {
    Board board = new Board(run);
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new StandardMBean(board, BoardMBean.class), board.name);
    } catch (JMException e) {
      throw new IllegalStateException("this run has a board already: " + run, e);
    }
    return board;
  }

  static ObjectName nameOf(String run) {
    try {
      return new ObjectName("clippings", "run", ObjectName.quote(run));
    } catch (JMException e) {
      throw new IllegalArgumentException(run, e);
    }
  }

  @Override
  public void read(int pass, long bytes) {
    counts.addAndGet(pass - 1, bytes);
  }

  @Override
  public void writing() {
    counts.set(2, 1);
  }

  /** Looks what workers in other processes have written, where there are no others. */
  public void look() {
    if (counts.get(0) > 0) {
      return;
    }
    long[] sums = NotesFile.sums(run);
    for (int count = 0; count < sums.length; count++) {
      // A file that is being written is left out, and must not turn the time back.
      elsewhere.accumulateAndGet(count, sums[count], Math::max);
    }
  }

  /**
   * How many bytes are read.
   *
   * @param pass 1 or 2
   */
  public long bytes(int pass) {
    return counts.get(pass - 1) + elsewhere.get(pass - 1);
  }

  /** Whether reports are being written. */
  public boolean isWriting() {
    return counts.get(2) + elsewhere.get(2) > 0;
  }

  @Override
  public void close() {
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
    } catch (JMException e) {
      throw new IllegalStateException("the board is gone", e);
    }
  }
}
