package clippings.study;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the faults of one pipeline file. The same fault is kept once. */
final class Faults {
  private final String file;
  private final SortedSet<Fault> faults = new TreeSet<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Located at, String message) {
    add(at.line(), at.column(), message);
  }

  void add(int line, int column, String message) {
    faults.add(new Fault(file, line, column, message));
  }

  /** All of them, in order. */
  List<Fault> all() {
    return List.copyOf(faults);
  }

  /** Throws if there is any fault. */
  void throwIfAny() throws StudyException {
    if (!faults.isEmpty()) {
      throw new StudyException(List.copyOf(faults));
    }
  }
}
