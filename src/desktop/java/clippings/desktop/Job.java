package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A study of a test, run as a user would. */
final class Job {
  private Job() {}

  /**
   * Runs a study and returns its page.
   *
   * @param folder takes the files
   * @param study the pipeline file without {@code input}
   * @param articles lines of JSON
   */
  static Path page(Path folder, String study, List<String> articles) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/articles.jsonl"), articles);
    Path pipeline = folder.resolve("study.yaml");
    Files.writeString(pipeline, study + "input: " + folder.resolve("in") + "/**\n");
    Path said = folder.resolve("said.txt");
    try {
      int exit =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "clippings.Main",
                  "--pipeline=" + pipeline,
                  "--output=" + folder.resolve("out"),
                  "--workbook=false")
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start()
              .waitFor();
      assertThat(exit).as(Files.readString(said, StandardCharsets.UTF_8)).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return folder.resolve("out/report.html");
  }
}
