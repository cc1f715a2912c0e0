package clippings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The launcher of an unpacked zip.
 *
 * @param home the folder that was unpacked
 * @param here where the launcher is called
 */
record Launcher(Path home, Path here) {

  /** What a process said and how it ended. */
  record Said(int exit, String out, String err) {}

  /** Unpacks a zip with the permissions that are noted in it. */
  static void unpack(Path zipFile, Path folder) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(zipFile).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
        if ((entry.getUnixMode() & 0100) != 0) {
          makeExecutable(file);
        }
      }
    }
  }

  /** Calls {@code bin/clippings}. */
  Said run(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/clippings").toString());
    command.addAll(List.of(args));
    return process(environment, command);
  }

  /** Runs a process whose Java is that of the test, whatever the machine has beside it. */
  Said process(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(here, "out", ".txt");
    Path err = Files.createTempFile(here, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    String java = Path.of(System.getProperty("java.home")).resolve("bin").toString();
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", java + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Said(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /**
   * A folder for JAVA_HOME, of which the Java says that it has this version; called with other
   * words it says them, and if it is to be quick, that there is too much to do.
   */
  Path fakeJava(String version) throws IOException {
    Path folder = here.resolve("java " + version);
    writeScript(
        folder.resolve("bin/java"),
        """
        echo 'openjdk version "%s" 2019-01-15' >&2
        echo "$@"
        case $* in *clippings.quickUpTo*) exit 75 ;; esac"""
            .formatted(version));
    return folder;
  }

  /** A PATH with what the launcher calls, without a Java. */
  String toolsAlone() throws IOException {
    Path folder = here.resolve("tools");
    for (String tool : List.of("sh", "sed", "head", "dirname", "readlink")) {
      for (String path : System.getenv("PATH").split(":", -1)) {
        Path file = Path.of(path).resolve(tool);
        if (Files.isExecutable(file)) {
          writeScript(folder.resolve(tool), "exec '" + file + "' \"$@\"");
          break;
        }
      }
    }
    return folder.toString();
  }

  private static void writeScript(Path file, String command) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    makeExecutable(file);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
