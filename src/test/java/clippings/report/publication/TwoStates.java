package clippings.report.publication;

import clippings.files.Folder;
import clippings.report.table.OutputFile;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An output folder that goes from one state of its reports to the next. Of its files some change,
 * one does not, one is new, two are no more, and one is somebody else's.
 *
 * @param output the folder
 */
record TwoStates(Path output) {
  static final String STAGING = ".clippings-3f1c2d8e-0000-4000-8000-000000000000";

  private static final Map<String, String> OLD =
      Map.of(
          "cast.csv", "old cast",
          "copies.csv", "the same",
          "mentions-00001-of-00002.csv", "old",
          "mentions-00002-of-00002.csv", "older",
          "themes.csv", "old themes");

  private static final Map<String, String> NEW =
      Map.of(
          "articles.csv", "new articles",
          "cast.csv", "new cast",
          "copies.csv", "the same",
          "themes.csv", "new themes");

  /** Publishes the first state. */
  TwoStates first() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("notes.txt"), "somebody else's");
    publish(Folder.at(output.toString()), OLD);
    return this;
  }

  /** Publishes the second state through a folder that may end it. */
  void second(Folder through) throws IOException {
    publish(through, NEW);
  }

  private void publish(Folder through, Map<String, String> texts) throws IOException {
    Path staging = output.resolve(STAGING);
    Files.createDirectories(staging);
    Files.writeString(staging.resolve(ReservedOutput.OWNER), "{}");
    List<WrittenFile> files = new ArrayList<>();
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      try (OutputFile file = OutputFile.create(Folder.at(staging.toString()), text.getKey())) {
        file.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        files.add(file.finish());
      }
    }
    new Publication(through, STAGING, name -> true).publish(files);
    Staging.discard(through, STAGING);
  }

  /** Everything in the folder, also what is hidden; folders as such. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(output)) {
      for (Path file : list.toList()) {
        files.put(
            file.getFileName().toString(),
            Files.isDirectory(file) ? "a folder" : Files.readString(file));
      }
    }
    return files;
  }

  /** A copy of the folder as it is. */
  TwoStates copy(Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path from : walk.toList()) {
        Files.copy(from, to.resolve(output.relativize(from)));
      }
    }
    return new TwoStates(to);
  }
}
