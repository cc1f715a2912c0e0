package clippings.quality.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of the gate.
 *
 * @param folders labelled folders
 * @param worst how many texts to list of each measure
 * @param raise whether floors are raised
 * @param dump where to write the texts made from pages
 */
record Options(List<Path> folders, int worst, boolean raise, Optional<Path> dump) {
  private static final List<String> USUAL =
      List.of(
          "data/labelled",
          "../shared/training/news",
          "../shared/training/languages",
          "../shared/benchmarks");

  /**
   * Reads the command line.
   *
   * @param args folders, {@code --worst=N}, {@code --raise}, {@code --dump=DIR}
   * @throws IllegalArgumentException if an option is not known
   */
  static Options parse(String... args) {
    List<Path> folders = new ArrayList<>();
    int worst = 10;
    boolean raise = false;
    Optional<Path> dump = Optional.empty();
    for (String arg : args) {
      String value = arg.substring(arg.indexOf('=') + 1);
      if (!arg.startsWith("--")) {
        folders.add(Path.of(arg));
      } else if (arg.startsWith("--worst=")) {
        worst = Integer.parseInt(value);
      } else if (arg.equals("--raise")) {
        raise = true;
      } else if (arg.startsWith("--dump=")) {
        dump = Optional.of(Path.of(value));
      } else {
        throw new IllegalArgumentException(
            "unknown option " + arg + "; there are FOLDER ..., --worst=N, --raise, --dump=DIR");
      }
    }
    if (folders.isEmpty()) {
      USUAL.stream().map(Path::of).filter(Files::isDirectory).forEach(folders::add);
    }
    return new Options(List.copyOf(folders), worst, raise, dump);
  }
}
