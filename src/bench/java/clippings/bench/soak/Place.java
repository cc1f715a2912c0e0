package clippings.bench.soak;

import clippings.bench.run.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A disk with an output folder on it.
 *
 * @param name in lines for people
 * @param folder on that disk
 * @param isSmall whether it can be filled without harm to anybody
 */
record Place(String name, Path folder, boolean isSmall) {
  private static final int MEGABYTES = 64;
  private static final int BLOCK = 1 << 16;

  /** The disk that the soak runs on. */
  static Place disk(Path parent) throws IOException {
    Path folder = parent.resolve("disk");
    Folders.delete(folder);
    return new Place("disk", Files.createDirectories(folder), false);
  }

  /** A small file system in memory; empty if this user may not mount one. */
  static Optional<Place> small(Path parent) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(parent.resolve("small"));
    call("umount", folder.toString());
    return call("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "soak", folder.toString())
        ? Optional.of(new Place("small disk", folder, true))
        : Optional.empty();
  }

  /** The output folder. */
  Path output() {
    return folder.resolve("reports");
  }

  /** Fills the disk up to so many bytes. */
  void leave(long bytes) throws IOException {
    if (!isSmall) {
      throw new IllegalStateException(name + " is not to be filled");
    }
    long rest = Files.getFileStore(folder).getUsableSpace() - bytes;
    try (OutputStream out = Files.newOutputStream(ballast())) {
      for (; rest > 0; rest -= BLOCK) {
        out.write(new byte[(int) Math.min(rest, BLOCK)]);
      }
    }
  }

  /** Takes away what {@link #leave} filled it with. */
  void empty() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  /** Gives a small disk back to the system. */
  void unmount() throws InterruptedException {
    if (isSmall) {
      call("umount", folder.toString());
    }
  }

  private static boolean call(String... words) throws InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(List.of(words))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException noSuchCommand) {
      return false;
    }
    return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
  }
}
