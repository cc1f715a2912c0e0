package clippings.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command and watches its time and memory. */
final class ChildProcess {
  private static final int POLL_MILLIS = 50;
  private static final int LAST_WORDS = 400;

  private final Map<String, String> environment;
  private final Path log;
  private final int limit;

  /**
   * Sets up a run.
   *
   * @param environment added to that of this process
   * @param log gets what it prints
   * @param limit seconds after which it is ended
   */
  ChildProcess(Map<String, String> environment, Path log, int limit) {
    this.environment = environment;
    this.log = log;
    this.limit = limit;
  }

  /** Runs the command to its end; the result of a good run is what it printed. */
  Outcome run(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    Thread ender = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(ender);
    try {
      return watch(process, start);
    } finally {
      process.destroyForcibly();
      Runtime.getRuntime().removeShutdownHook(ender);
    }
  }

  private Outcome watch(Process process, long start) throws IOException, InterruptedException {
    Usage usage = Usage.NONE;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      usage = usage.max(Usage.ofTree(process.toHandle()));
      if (seconds(start) > limit) {
        process.destroyForcibly().waitFor();
        return new Outcome(seconds(start), usage, "", "over " + limit + " s");
      }
    }
    double seconds = seconds(start);
    String said = Files.readString(log).strip();
    return process.exitValue() == 0
        ? new Outcome(seconds, usage, said, "")
        : new Outcome(seconds, usage, "", "exit code " + process.exitValue() + ": " + lastOf(said));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String lastOf(String said) {
    return said.substring(Math.max(0, said.length() - LAST_WORDS)).replace('\n', ' ');
  }
}
