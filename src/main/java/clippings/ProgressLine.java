package clippings;

import java.io.PrintStream;
import java.time.Duration;

/** Where a {@link ProgressText} is shown: one line that is written over, or lines of a log. */
final class ProgressLine {
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final ProgressText text;
  private final PrintStream out;
  private final boolean isTerminal;
  private final Duration pause;
  private Duration shown = Duration.ZERO;
  private boolean ended;

  /**
   * Shows a text.
   *
   * @param isTerminal whether a line can be written over
   * @param pause between two lines, and before the first
   */
  ProgressLine(ProgressText text, PrintStream out, boolean isTerminal, Duration pause) {
    this.text = text;
    this.out = out;
    this.isTerminal = isTerminal;
    this.pause = pause;
  }

  /** Shows the text as it is now, if that is due. */
  synchronized void show() {
    String now = text.now();
    if (ended || text.sinceStart().minus(shown).compareTo(pause) < 0) {
      return;
    }
    shown = text.sinceStart();
    if (isTerminal) {
      out.print(CLEAR_LINE + now);
      out.flush();
    } else {
      out.println(now);
    }
  }

  /** Shows nothing any more, and clears the line of a terminal. */
  synchronized void end() {
    if (isTerminal && !shown.isZero()) {
      out.print(CLEAR_LINE);
      out.flush();
    }
    ended = true;
  }
}
