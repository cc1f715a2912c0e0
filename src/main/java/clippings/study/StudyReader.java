package clippings.study;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a pipeline file (SPEC section 1).
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
    Optional<Study> study =
        YamlFile.read(file, faults)
            .flatMap(root -> Section.of(root, "the file", StudyParser.KEYS, faults))
            .map(section -> new StudyParser(faults).study(section, nameOf(file)));
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
