package clippings.report.publication;

import clippings.files.Folder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A process that publishes and kills itself, with signal 9, at a move that it is told. */
final class PublishAndDie {
  /** The exit code of who was killed by signal 9. */
  static final int KILLED = 128 + 9;

  private PublishAndDie() {}

  /** The process itself: the output folder, and the number of the move. */
  public static void main(String[] args) throws IOException {
    TwoStates states = new TwoStates(Path.of(args[0]));
    int last = Integer.parseInt(args[1]);
    AtomicInteger moves = new AtomicInteger();
    Consumer<String> before =
        change -> {
          if (change.equals("move") && moves.incrementAndGet() == last) {
            killSelf();
          }
        };
    states.second(new WatchedFolder(Folder.at(states.output().toString()), true, before));
  }

  private static void killSelf() {
    try {
      new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    while (true) {
      LockSupport.park();
    }
  }

  /** Starts the process and waits for its end; its exit code. */
  static int start(Path output, int move, Path said) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PublishAndDie.class.getName(),
                output.toString(),
                String.valueOf(move))
            .redirectErrorStream(true)
            .redirectOutput(new File(said.toString()))
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }
}
