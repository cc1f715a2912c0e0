package clippings.corpus;

import java.util.List;

/**
 * What one pattern of the input matched.
 *
 * @param pattern as given
 * @param fixed the folders in front of the part with wildcards, from the root on
 * @param written the same as they were written, such as {@code data/show}; empty if there are none
 * @param found the files, in any order
 */
record MatchedPattern(String pattern, List<String> fixed, String written, List<Found> found) {

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
