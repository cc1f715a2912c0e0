package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.OtherProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that is ended in its middle says and leaves, and what the next one does. */
class EndedEarlyTest {
  private static final int SIGKILL = 128 + 9;
  private static final int SIGTERM = 128 + 15;
  private static final int SIGINT = 128 + 2;

  private final Path folder;
  private final Path output;

  EndedEarlyTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("out");
  }

  @Test
  void whoIsToldToEndClearsUpAndSaysThatNothingWasPublished() throws Exception {
    OtherProcess process = start();
    process.await(this::isStaging);
    process.end();
    Ended ended = process.await();

    assertThat(ended.exit()).isEqualTo(SIGTERM);
    assertNothingIsLeft(ended);
  }

  @Test
  void controlCIsTheSame() throws Exception {
    OtherProcess process = start();
    process.await(this::isStaging);
    process.interrupt();
    Ended ended = process.await();

    assertThat(ended.exit()).isEqualTo(SIGINT);
    assertNothingIsLeft(ended);
  }

  @Test
  void theNextRunSaysThatItRemovedWhatAKilledOneLeft() throws Exception {
    OtherProcess process = start();
    process.await(this::isStaging);
    process.kill();
    assertThat(process.await().exit()).isEqualTo(SIGKILL);
    assertThat(hidden()).isNotEmpty();

    Ended next = start().await();

    assertThat(next.exit()).as(next.said()).isZero();
    assertThat(next.said()).contains("Removed " + output + "/.clippings-");
    assertThat(hidden()).isEmpty();
    GoldenCase.SAMPLE.assertSameReports(output);
  }

  private void assertNothingIsLeft(Ended ended) {
    assertThat(ended.said()).contains("Ended early: nothing was published");
    assertThat(output).doesNotExist();
  }

  /** Whether the run has begun to write what will be its reports. */
  private boolean isStaging() {
    return hidden().stream()
        .filter(Files::isDirectory)
        .anyMatch(staging -> list(staging).size() > 1);
  }

  private List<Path> hidden() {
    return list(output).stream()
        .filter(file -> file.getFileName().toString().startsWith("."))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }

  private OtherProcess start() throws IOException {
    return OtherProcess.start(
        // Whoever runs the tests in the background has told all its processes to ignore it.
        List.of("env", "--default-signal=INT"),
        Map.of(),
        folder,
        List.of("clippings.Main", "--output=" + output));
  }
}
