package clippings;

import clippings.progress.Board;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Says how far a run is: on a terminal in one line that is written over every second, elsewhere,
 * such as in the log of a scheduler, in a line now and then.
 */
final class Progress implements AutoCloseable {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

  /** Seconds between two looks at what workers in other processes write. */
  private static final int LOOKS = 3;

  private final Board board;
  private final ProgressLine line;
  private final Thread thread = new Thread(this::showAgainAndAgain, "progress");

  private Progress(Board board, ProgressLine line) {
    this.board = board;
    this.line = line;
    thread.setDaemon(true);
  }

  /**
   * Of a run that is about to start.
   *
   * @param run the name under which its workers note it
   * @param bytes of its input
   */
  static Progress of(String run, long bytes, PrintStream out) {
    boolean terminal = isTerminal();
    Board board = Board.open(run);
    ProgressText text = new ProgressText(board, bytes, InstantSource.system());
    Duration pause = terminal ? SECOND : NOW_AND_THEN;
    return new Progress(board, new ProgressLine(text, out, terminal, pause));
  }

  /** Shows it from now on. */
  void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
    line.end();
    board.close();
  }

  private void showAgainAndAgain() {
    try {
      for (int second = 1; true; second++) {
        Thread.sleep(SECOND.toMillis());
        if (second % LOOKS == 0) {
          board.look();
        }
        line.show();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** From JDK 22 on there is a console also without a terminal, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderThanJdk22) {
      return true;
    }
  }
}
