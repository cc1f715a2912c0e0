package clippings.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What one pattern of the input matched.
 *
 * @param pattern as given
 * @param fixed the folders in front of the part with wildcards, from the root on
 * @param written the same as they were written, such as {@code data/show}; empty if there are none
 * @param found the files, in any order
 */
record MatchedPattern(String pattern, List<String> fixed, String written, List<Found> found) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,30}://");

  /** Matches a pattern on the file system that its scheme names; without one, on this machine's. */
  static MatchedPattern of(String pattern) {
    if (pattern.startsWith("file:")) {
      return LocalFiles.match(pattern.replaceFirst("file:/*", "/"));
    }
    return SCHEME.matcher(pattern).lookingAt()
        ? RemoteFiles.match(pattern)
        : LocalFiles.match(pattern);
  }

  /**
   * A file.
   *
   * @param relative path below the fixed folders, with {@code /}
   * @param location where Beam's file systems find it
   * @param identity the same for a file that is reached in two ways
   * @param bytes its size
   */
  record Found(String relative, String location, String identity, long bytes) {}
}
