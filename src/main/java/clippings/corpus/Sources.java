package clippings.corpus;

import clippings.corpus.MatchedPattern.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives files of several patterns their sources, so that no two files have the same. */
final class Sources {
  private final List<MatchedPattern> patterns;
  private final int[] kept;

  private Sources(List<MatchedPattern> patterns) {
    this.patterns = patterns;
    this.kept = new int[patterns.size()];
  }

  /**
   * A file with its source.
   *
   * @param file the file
   * @param source path below the fixed folders, or with as many of them as it takes
   * @param path as the user wrote it, for the names of its folders
   */
  record Named(Found file, String source, String path) {}

  /** Names all files; patterns that would give the same source keep more of their folders. */
  static List<Named> of(List<MatchedPattern> patterns) {
    Sources sources = new Sources(patterns);
    Set<Integer> clashing = sources.clashing();
    while (!clashing.isEmpty()) {
      clashing.forEach(pattern -> sources.kept[pattern]++);
      clashing = sources.clashing();
    }
    return sources.named();
  }

  private Set<Integer> clashing() {
    Map<String, Integer> owners = new HashMap<>();
    Set<Integer> clashing = new HashSet<>();
    for (int i = 0; i < patterns.size(); i++) {
      for (Found file : patterns.get(i).found()) {
        Integer other = owners.putIfAbsent(source(i, file), i);
        if (other != null && other != i) {
          clashing.add(i);
          clashing.add(other);
        }
      }
    }
    // With all folders in front a path is its own: what can keep no more is already different.
    clashing.removeIf(i -> kept[i] >= patterns.get(i).fixed().size());
    return clashing;
  }

  private String source(int pattern, Found file) {
    List<String> fixed = patterns.get(pattern).fixed();
    List<String> front = fixed.subList(fixed.size() - kept[pattern], fixed.size());
    return front.isEmpty() ? file.relative() : String.join("/", front) + "/" + file.relative();
  }

  private List<Named> named() {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      String written = patterns.get(i).written();
      for (Found file : patterns.get(i).found()) {
        String path = written.isEmpty() ? file.relative() : written + "/" + file.relative();
        named.add(new Named(file, source(i, file), path));
      }
    }
    return named;
  }
}
