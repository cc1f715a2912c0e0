package clippings.study;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a pipeline file (rules.md, section 1).
 *
 * <p>Example:
 *
 * <pre>{@code
 * Study study = StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
 * study.name(); // stranger-things
 * }</pre>
 */
public final class StudyReader {
  private StudyReader() {}

  /**
   * Reads a study and fills in every default.
   *
   * @param file a YAML 1.1 file in UTF-8, at most 3 MB
   * @return the study, named after the file
   * @throws StudyException with all faults, if the file cannot be read or says something wrong. A
   *     syntax error hides what follows it: then it is the only fault.
   */
  public static Study read(Path file) throws StudyException {
    Faults faults = new Faults(file.toString());
    return read(file, new StudyParser(faults), faults);
  }

  /**
   * Reads a study as {@link #read} does, and looks for what is allowed but may not be meant: forms
   * that are ordinary words, forms that two entries share, terms that hold other terms.
   *
   * <p>Example: {@code check(Path.of("pipelines/x.yaml"), word -> word.equals("hope"))}.
   *
   * @param ordinaryWord whether a word, in small letters, is an ordinary one
   * @throws StudyException as {@link #read} does
   */
  public static CheckedStudy check(Path file, Predicate<String> ordinaryWord)
      throws StudyException {
    Faults faults = new Faults(file.toString());
    StudyParser parser = new StudyParser(faults);
    Study study = read(file, parser, faults);
    Faults warnings = new Faults(file.toString());
    parser.lint(warnings, ordinaryWord);
    return new CheckedStudy(study, warnings.all());
  }

  private static Study read(Path file, StudyParser parser, Faults faults) throws StudyException {
    Optional<Study> study =
        YamlFile.read(file, faults)
            .flatMap(root -> Section.of(root, "the file", StudyParser.KEYS, faults))
            .map(section -> parser.study(section, nameOf(file)));
    faults.throwIfAny();
    return study.orElseThrow(() -> new IllegalStateException("no study and no fault: " + file));
  }

  /** The file's name without folder and ending. */
  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
