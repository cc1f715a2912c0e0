package clippings;

import clippings.report.publication.ReservedOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Ends a run in order when the process is told to end (Ctrl-C, SIGTERM): what is staged is removed,
 * and it is said what was published. Made before anything is written.
 */
final class StopSignal implements AutoCloseable {
  private final PrintStream err;
  private final Thread hook = new Thread(this::stop, "stop");
  private final AtomicBoolean isStopped = new AtomicBoolean();
  private @Nullable ReservedOutput output;

  /** What reserves the output folder. */
  interface Reservation {
    /** Reserves it. */
    ReservedOutput reserve() throws IOException;
  }

  @SuppressWarnings("ThisEscapedInObjectConstruction")
  StopSignal(PrintStream err) {
    this.err = err;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Reserves a folder; a signal that comes meanwhile waits for that. */
  synchronized ReservedOutput reserve(Reservation reservation) throws IOException {
    ReservedOutput reserved = reservation.reserve();
    output = reserved;
    return reserved;
  }

  /** Whether the process ends: what fails now is no failure of its own. */
  boolean isStopped() {
    return isStopped.get();
  }

  private synchronized void stop() {
    isStopped.set(true);
    if (output == null) {
      return;
    }
    try {
      err.println(
          output.stop()
              ? "Ended early: nothing was published; what was in " + output + " is as it was."
              : "Ended when the reports were published: " + output);
    } catch (IOException e) {
      err.println("Ended early: the next run will see to what is left in " + output);
    }
  }

  @Override
  public void close() {
    if (!isStopped.get()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException endsJustNow) {
        // The hook finds nothing to do.
      }
    }
  }
}
