package clippings.bench.soak;

import clippings.bench.run.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of the job. It ends with this one. */
final class Job implements AutoCloseable {
  private final Process process;
  private final Thread ender;
  private final Path log;
  private final int limit;

  private Job(Process process, Path log, int limit) {
    this.process = process;
    this.log = log;
    this.limit = limit;
    this.ender = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(ender);
  }

  /**
   * How it ended.
   *
   * @param exit 128 and the number of the signal that ended it, if one did
   * @param said on both its streams
   */
  record Ended(int exit, String said) {}

  /**
   * Starts a run.
   *
   * @param blocks of 512 or 1,024 bytes, as the shell has it, that a file may have; 0 for any
   * @param more words of the command line, such as {@code check}
   */
  static Job start(Setting setting, Path input, Path output, int blocks, String... more)
      throws IOException {
    Path temporary = Files.createDirectories(setting.temporary());
    List<String> words = new ArrayList<>(List.of(more));
    words.add("--pipeline=" + setting.study());
    words.add("--input=" + input + "/**");
    words.add("--output=" + output);
    List<String> command = JavaCommand.of(setting.heap(), "clippings.Main", words);
    command.addAll(
        1, List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary));
    if (blocks > 0) {
      command.addAll(0, List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    }
    Path log = setting.folder().resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Job(process, log, setting.limit());
  }

  /** Ends it, if it still runs: without a word, or as Ctrl-C and the system do. */
  void end(boolean isForced) {
    if (isForced) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
  }

  /** Waits so long, or until it has ended; whether it runs. */
  boolean runsAfter(long millis) throws InterruptedException {
    return !process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Waits for its end.
   *
   * @throws SoakException if that does not come
   */
  Ended await() throws IOException, InterruptedException, SoakException {
    if (!process.waitFor(limit, TimeUnit.SECONDS)) {
      throw new SoakException("no end after " + limit + " s; " + Files.readString(log));
    }
    return new Ended(process.exitValue(), Files.readString(log).strip());
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    Runtime.getRuntime().removeShutdownHook(ender);
  }
}
