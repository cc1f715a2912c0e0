package clippings.corpus;

import clippings.corpus.MatchedPattern.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the local files that a pattern matches. Beam's own glob follows loops of symbolic links and
 * takes {@code [} in the name of a file for a wildcard.
 *
 * <p>A file or folder is met once: by its own path, or else by the first link to it. A link to a
 * folder that holds the link is not followed.
 */
final class LocalFiles {
  private final GlobPattern glob;
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> realFolders = new HashSet<>();
  private final Set<Path> realFiles = new HashSet<>();
  private final TreeMap<String, Path> links = new TreeMap<>();

  private LocalFiles(GlobPattern glob) {
    this.glob = glob;
  }

  /**
   * The files that a pattern matches: a file, a folder with all below it, or a glob. What exists
   * under the very name is not taken for a glob.
   *
   * @throws UncheckedIOException if a folder cannot be listed
   */
  static MatchedPattern match(String pattern) {
    List<String> segments = new ArrayList<>(List.of(pattern.split("/+")));
    Path fixed = Path.of(pattern.startsWith("/") ? "/" : "");
    segments.removeIf(segment -> segment.isEmpty() || segment.equals("."));
    int wild = 0;
    while (wild < segments.size() && isFixed(fixed, segments.get(wild))) {
      fixed = fixed.resolve(segments.get(wild++));
    }
    List<String> rest = new ArrayList<>(segments.subList(wild, segments.size()));
    if (rest.isEmpty() && Files.isDirectory(fixed)) {
      rest.add("**");
    }
    List<Found> found = List.of();
    try {
      if (!rest.isEmpty()) {
        found = new LocalFiles(GlobPattern.of(rest)).below(fixed);
      } else if (Files.exists(fixed)) {
        found = List.of(file(fixed, fixed.toRealPath(), String.valueOf(fixed.getFileName())));
        fixed = fixed.resolve("..").normalize();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + fixed, e);
    }
    return new MatchedPattern(
        pattern, names(fixed.toAbsolutePath().normalize()), slashed(fixed), found);
  }

  private static boolean isFixed(Path above, String segment) {
    return !GlobPattern.isGlob(segment) || Files.exists(above.resolve(segment));
  }

  private List<Found> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    walk(folder, folder.toRealPath(), "", 0);
    while (!links.isEmpty()) {
      var link = links.pollFirstEntry();
      follow(link.getValue(), link.getKey());
    }
    return found;
  }

  private void walk(Path folder, Path real, String relative, int depth) throws IOException {
    realFolders.add(real);
    for (Path entry : entries(folder)) {
      // Its text may not lead back to it: the locale may lack characters of the name.
      Path own = Objects.requireNonNull(entry.getFileName());
      String name = own.toString();
      String path = relative + name;
      if (name.startsWith(".") && !glob.takesHidden()) {
        continue;
      }
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        links.put(path, entry);
      } else if (attributes.isDirectory()) {
        if (glob.mayMatchBelow(name, depth) && !realFolders.contains(real.resolve(own))) {
          walk(entry, real.resolve(own), path + "/", depth + 1);
        }
      } else if (glob.matches(path)) {
        add(entry, real.resolve(own), path);
      }
    }
  }

  private void follow(Path link, String relative) throws IOException {
    if (!Files.exists(link)) {
      // It leads nowhere: reading it will say so.
      if (glob.matches(relative)) {
        found.add(new Found(relative, location(link), location(link), 0));
      }
      return;
    }
    Path real = link.toRealPath();
    if (!Files.isDirectory(real)) {
      if (glob.matches(relative)) {
        add(link, real, relative);
      }
    } else {
      int depth = (int) relative.chars().filter(c -> c == '/').count();
      Path holder = link.toAbsolutePath().resolve("..").toRealPath();
      boolean loop = holder.startsWith(real);
      if (!loop
          && !realFolders.contains(real)
          && glob.mayMatchBelow(relative.substring(relative.lastIndexOf('/') + 1), depth)) {
        walk(link, real, relative + "/", depth + 1);
      }
    }
  }

  private void add(Path file, Path real, String relative) throws IOException {
    if (realFiles.add(real)) {
      found.add(file(file, real, relative));
    }
  }

  private static Found file(Path file, Path real, String relative) throws IOException {
    return new Found(relative, location(file), real.toString(), Files.size(file));
  }

  /**
   * Whether a pipe, a device or a folder is there where a file should be: to read it could take for
   * ever.
   *
   * @param location as of a {@link Found}
   */
  static boolean isSpecial(String location) {
    if (location.contains("://")) {
      return false;
    }
    Path path = Path.of(location);
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /**
   * Whether the name of a file cannot be written in the charset of this machine's locale, so that
   * it cannot be opened by it.
   *
   * @param location as of a {@link Found}
   */
  static boolean isUnnameable(String location) {
    if (location.contains("://")) {
      return false;
    }
    try {
      Path path = Path.of(location);
      return location.indexOf('\uFFFD') >= 0 && !Files.exists(path);
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static String location(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return List.copyOf(names);
  }

  private static String slashed(Path path) {
    String names = String.join("/", names(path));
    return path.isAbsolute() ? "/" + names : names;
  }
}
