package clippings;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.jspecify.annotations.Nullable;

/** On a terminal: one line that is written over and says how far the job is. */
final class Progress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream terminal;
  private final long start = System.nanoTime();
  private final AtomicReference<@Nullable PipelineResult> job = new AtomicReference<>();
  private final Thread thread = new Thread(this::showEverySecond, "progress");

  private Progress(PrintStream terminal) {
    this.terminal = terminal;
    thread.setDaemon(true);
  }

  /** Starts to show progress, if anybody is there to see it. */
  static Progress start(PrintStream terminal) {
    Progress progress = new Progress(terminal);
    if (isTerminal()) {
      progress.thread.start();
    }
    return progress;
  }

  /** From now on shows the counters of a job, too, if its runner keeps them while it runs. */
  void follow(PipelineResult running) {
    job.set(running);
  }

  @Override
  public void close() {
    if (thread.isAlive()) {
      thread.interrupt();
      terminal.print(CLEAR_LINE);
    }
  }

  private void showEverySecond() {
    try {
      while (true) {
        Thread.sleep(1000);
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        PipelineResult running = job.get();
        terminal.print(CLEAR_LINE + seconds + " s" + (running == null ? "" : counters(running)));
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static String counters(PipelineResult running) {
    MetricsFilter ours =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace("clippings")).build();
    StringBuilder text = new StringBuilder();
    try {
      for (MetricResult<Long> counter : running.metrics().queryMetrics(ours).getCounters()) {
        String name = counter.getName().getName().replace('_', ' ');
        text.append(", ").append(counter.getAttempted()).append(' ').append(name);
      }
    } catch (RuntimeException notKeptByThisRunner) {
      return "";
    }
    return text.toString();
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
