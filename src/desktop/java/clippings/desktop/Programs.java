package clippings.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds the programs that these tests drive. */
final class Programs {
  private static final String INSTALL =
      " is not installed; on Debian: apt-get install libreoffice-calc chromium chromium-driver";

  private Programs() {}

  /**
   * The first of some programs that is on the path.
   *
   * @throws AssertionError saying what to install if none is
   */
  static Path find(String... names) {
    List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(":", -1));
    for (String name : names) {
      for (String folder : folders) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return program;
        }
      }
    }
    throw new AssertionError(names[0] + INSTALL);
  }
}
