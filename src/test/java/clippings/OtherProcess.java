package clippings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program as a process of its own, as users start it. */
final class OtherProcess {
  private final Process process;
  private final Path log;

  private OtherProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** How it ended, and what it said on both streams. */
  record Ended(int exit, String said) {}

  /**
   * Starts it.
   *
   * @param before words before the command, such as {@code env}
   * @param environment added to that of this process
   * @param folder for what it says
   * @param words options of Java, the class, and its arguments
   */
  static OtherProcess start(
      List<String> before, Map<String, String> environment, Path folder, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(words);
    Path log = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new OtherProcess(builder.start(), log);
  }

  /** Asks it to end, as Ctrl-C and the system do. */
  void end() {
    process.destroy();
  }

  /** Ends it without a word. */
  void kill() {
    process.destroyForcibly();
  }

  /** Sends it what Ctrl-C sends. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
  }

  /** Waits until something is so, or the process has ended. */
  void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean() && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
      // Until then.
    }
  }

  /** Waits for its end. */
  Ended await() throws IOException, InterruptedException {
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), Files.readString(log));
  }
}
