package clippings.quality.run;

import clippings.quality.flat.Flattener;
import clippings.quality.label.LabelledFolder;
import clippings.quality.label.LabelledText;
import clippings.study.StudyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Scores the program on labelled folders and fails below floors.
 *
 * <p>Example: {@code mvn -q -Pquality test-compile exec:exec@gate -Dquality="data/labelled"}.
 */
public final class Gate {
  private static final Path FLOORS = Path.of("src/quality/floors.csv");
  private static final Logger PROGRAM = Logger.getLogger("clippings");

  private final Options options;
  private final Path work;

  private Gate(Options options, Path work) {
    this.options = options;
    this.work = work;
  }

  /**
   * Scores and prints; exit code 1 if a figure is below its floor.
   *
   * @param args folders, {@code --worst=N} (10 if not given), {@code --raise} to raise the floors,
   *     {@code --dump=DIR} to keep the texts that are made from pages
   */
  public static void main(String[] args) throws IOException, StudyException {
    PROGRAM.setLevel(Level.WARNING);
    Options options = Options.parse(args);
    if (options.folders().isEmpty()) {
      throw new IOException("there is no labelled folder here");
    }
    Path work =
        options.dump().isPresent()
            ? options.dump().get()
            : Files.createTempDirectory("clippings-quality");
    boolean passed;
    try {
      passed = new Gate(options, work).run();
    } finally {
      if (options.dump().isEmpty()) {
        delete(work);
      }
    }
    System.exit(passed ? 0 : 1);
  }

  private boolean run() throws IOException, StudyException {
    Set<String> names = new TreeSet<>();
    List<Row> rows = new ArrayList<>();
    for (Path path : options.folders()) {
      LabelledFolder folder = LabelledFolder.read(path);
      names.add(folder.name());
      List<LabelledText> made = Flattener.texts(folder.pages());
      Path texts = Dump.write(made, work.resolve(folder.name()));
      rows.addAll(Measures.of(FolderResults.of(folder, made, texts)));
      rows.addAll(NameMeasures.of(path));
    }
    Floors floors = Floors.read(FLOORS);
    System.out.print(Table.heading());
    rows.forEach(row -> System.out.print(Table.line(row, floors)));
    if (options.worst() > 0) {
      rows.stream()
          .filter(row -> row.language().isEmpty())
          .forEach(row -> System.out.print(Table.worst(row, options.worst())));
    }
    List<String> missing = floors.missing(names, rows);
    missing.forEach(name -> System.out.println("no longer measured: " + name));
    if (options.raise()) {
      floors.raisedBy(rows).write(FLOORS);
    }
    return missing.isEmpty() && rows.stream().noneMatch(floors::isBelow);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
