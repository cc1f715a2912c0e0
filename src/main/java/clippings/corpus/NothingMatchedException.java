package clippings.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No file of the input can be read. The message names each pattern and says what to do. */
public final class NothingMatchedException extends RuntimeException {

  NothingMatchedException(List<String> patterns, Map<String, Long> skipped, String endings) {
    super(message(patterns, skipped, endings));
  }

  private NothingMatchedException(String message) {
    super(message);
  }

  /** Says what to do about a path of a file system that is not built in. */
  static NothingMatchedException ofScheme(String pattern) {
    String scheme = pattern.substring(0, pattern.indexOf(':')).toLowerCase(Locale.ROOT);
    String advice =
        switch (scheme) {
          case "s3" -> "build with the profile for it: mvn -Pdirect,s3 …";
          case "gs" -> "build with the profile for it: mvn -Pdirect,gcs …";
          case "hdfs" -> "build with the profile for it: mvn -Pdirect,hdfs …";
          case "http", "https", "ftp" -> "download what it names, and give the path of the files";
          default ->
              "give a path of local files, or build with -Pdirect,s3, -Pdirect,gcs or -Pdirect,hdfs";
        };
    return new NothingMatchedException(
        "Nothing can be read from " + scheme + "://: " + pattern + "\n" + advice);
  }

  private static String message(List<String> patterns, Map<String, Long> skipped, String endings) {
    StringBuilder message = new StringBuilder("Nothing to read matches the input:");
    patterns.forEach(pattern -> message.append("\n  ").append(pattern));
    if (patterns.isEmpty()) {
      message.append("\n  (no pattern is given)");
    }
    if (!skipped.isEmpty()) {
      message.append("\nFiles with other endings are there: ");
      message.append(
          String.join(
              ", ",
              skipped.entrySet().stream()
                  .map(e -> (e.getKey().isEmpty() ? "no ending" : e.getKey()) + " " + e.getValue())
                  .toList()));
      message.append(".");
    }
    message
        .append("\nCheck the path (relative paths start at the working directory ")
        .append("and ** stands for all folders below), and that the files end in one of ")
        .append(endings)
        .append(", plain or with .gz, .bz2, .xz or .zst.");
    return message.toString();
  }
}
