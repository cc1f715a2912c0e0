package clippings.study;

import java.util.List;
import java.util.stream.Collectors;

/** A pipeline file that no study can be read from. Its message is one line a fault. */
public final class StudyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<Fault> faults;

  StudyException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All faults of the file, at least one, by line and column. */
  public List<Fault> faults() {
    return faults;
  }
}
