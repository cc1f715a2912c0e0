package clippings.corpus;

import clippings.corpus.MatchedPattern.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/** Finds the files that a pattern matches on S3, GCS, HDFS, or any other of Beam's file systems. */
final class RemoteFiles {
  private RemoteFiles() {}

  /**
   * The files that a pattern such as {@code gs://bucket/show/**} matches. One that matches nothing
   * is tried as a folder.
   *
   * @throws NothingMatchedException if the program was built without that file system
   * @throws UncheckedIOException if the file system cannot be asked
   */
  static MatchedPattern match(String pattern) {
    String bare = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    try {
      List<Metadata> files = pattern.equals(bare) ? list(pattern) : List.of();
      boolean isFolder = files.isEmpty() && !GlobPattern.isGlob(bare);
      if (isFolder) {
        files = list(bare + "/**");
      }
      String fixed = isFolder ? bare + "/" : fixedPart(pattern);
      List<Found> found = new ArrayList<>();
      for (Metadata file : files) {
        String location = file.resourceId().toString();
        String relative =
            location.startsWith(fixed) ? location.substring(fixed.length()) : location;
        if (!relative.startsWith(".") && !relative.contains("/.")) {
          found.add(new Found(relative, location, location, file.sizeBytes()));
        }
      }
      String folder = fixed.substring(0, fixed.length() - 1);
      // Without its scheme: names of folders are read otherwise than those of a URL.
      String written = folder.substring(folder.indexOf("://") + 3);
      return new MatchedPattern(pattern, List.of(folder.split("/+")), written, found);
    } catch (IllegalArgumentException e) {
      // Beam knows the schemes of the file systems that are on the class path.
      throw NothingMatchedException.ofScheme(pattern);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + pattern, e);
    }
  }

  private static List<Metadata> list(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .filter(file -> !file.resourceId().isDirectory())
        .toList();
  }

  /** Everything up to the last slash before the first wildcard. */
  private static String fixedPart(String pattern) {
    int end = 0;
    while (end < pattern.length() && "*?[{".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return pattern.substring(0, pattern.lastIndexOf('/', end - 1) + 1);
  }
}
