package clippings.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pipeline file in a test: its text goes through a real file. */
final class PipelineFile {
  private PipelineFile() {}

  /** Reads a study from text. */
  static Study read(String yaml) throws StudyException {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a study from bytes. */
  static Study read(byte[] bytes) throws StudyException {
    try {
      Path folder = Files.createTempDirectory("study");
      Path file = folder.resolve("x.yaml");
      try {
        Files.write(file, bytes);
        return StudyReader.read(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The faults of a text as {@code line:column: message}; empty if it is a good file. */
  static List<String> faults(String yaml) {
    return faults(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** The faults of bytes as {@code line:column: message}. */
  static List<String> faults(byte[] bytes) {
    try {
      read(bytes);
      return List.of();
    } catch (StudyException e) {
      return e.faults().stream()
          .map(fault -> fault.line() + ":" + fault.column() + ": " + fault.message())
          .toList();
    }
  }
}
