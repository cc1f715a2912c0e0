package clippings.bench.soak;

import clippings.files.Fingerprint;
import clippings.files.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is in an output folder.
 *
 * @param reports what each visible file holds, by name
 * @param hidden names of what is hidden: locks, journals, staging folders
 */
record OutputState(SortedMap<String, Fingerprint> reports, SortedSet<String> hidden) {
  static final OutputState EMPTY =
      new OutputState(Collections.emptySortedMap(), Collections.emptySortedSet());

  /** Reads a folder, if it is there. */
  static OutputState of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return EMPTY;
    }
    SortedMap<String, Fingerprint> reports = new TreeMap<>();
    SortedSet<String> hidden = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(".")) {
          hidden.add(name);
        } else {
          reports.put(name, Fingerprint.of(Folder.at(folder.toString()), name));
        }
      }
    }
    return new OutputState(reports, hidden);
  }

  /** Whether the reports are those of another folder, byte for byte. */
  boolean hasReportsOf(OutputState other) {
    return reports.equals(other.reports);
  }

  /** What of the reports is otherwise than in another folder, in words. */
  String against(OutputState other) {
    SortedSet<String> differ = new TreeSet<>();
    reports.forEach(
        (name, is) -> {
          if (!is.equals(other.reports.get(name))) {
            differ.add(name);
          }
        });
    for (Map.Entry<String, Fingerprint> file : other.reports.entrySet()) {
      if (!reports.containsKey(file.getKey())) {
        differ.add(file.getKey() + " (missing)");
      }
    }
    return differ.toString();
  }
}
