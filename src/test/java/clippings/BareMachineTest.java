package clippings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clippings.OtherProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines with little more than Java: containers, locked down servers. */
class BareMachineTest {
  private static final String OUT_OF_TEMPORARY = "The folder for temporary files, ";

  private final Path folder;
  private final Path output;

  BareMachineTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("out");
  }

  @Test
  void aNameThatTheLocaleCannotHoldCostsThatFileAlone() throws Exception {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.copy(anArticle(), input.resolve("sound.txt"));
    // A name in UTF-8, which only a shell can be trusted to give in any locale.
    Process named =
        new ProcessBuilder(
                "sh",
                "-c",
                "cp '" + anArticle() + "' \"$(printf '" + input + "/M\\303\\274ller.txt')\"")
            .start();
    assertThat(named.waitFor()).isZero();

    Ended ended = runInPosix("--input=" + input + "/**");

    assertThat(ended.exit()).as(ended.said()).isZero();
    assertThat(Files.readString(output.resolve("articles.csv"))).contains("sound.txt");
    assertThat(Files.readString(output.resolve("rejected.csv"))).contains("LC_ALL=C.UTF-8");
    assertThat(summary("records_read")).isEqualTo("2");
  }

  @Test
  void anInputOfAnotherLocaleMayBeNamedInThePipelineFile() throws Exception {
    Ended ended = runInPosix("--input=" + folder + "/M\u00fcller/**");

    assertThat(ended.exit()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).doesNotContain("\tat ");
  }

  @Test
  void aFolderForTemporaryFilesThatCannotBeMadeIsFoundBeforeTheRun() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    Ended ended =
        start(
                List.of(),
                Map.of(),
                "-Djava.io.tmpdir=" + file.resolve("tmp"),
                "clippings.Main",
                "--output=" + output)
            .await();

    assertThat(ended.exit()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said())
        .startsWith(OUT_OF_TEMPORARY + file.resolve("tmp") + ",")
        .contains("-Djava.io.tmpdir=DIR")
        .doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void aFullOneIsFoundBeforeTheRun() throws Exception {
    Ended ended = runWithTemporary("-o size=16k");

    assertThat(ended.exit()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).startsWith(OUT_OF_TEMPORARY).doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void oneInWhichNothingRunsIsFoundBeforeTheRun() throws Exception {
    Ended ended = runWithTemporary("-o noexec");

    assertThat(ended.exit()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).startsWith(OUT_OF_TEMPORARY).doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void anOutputThatIsNoFolderOrNotWritableIsFoundBeforeTheRun() throws Exception {
    Files.writeString(output, "a file");
    assertOutputIsRefused(output, "is no folder");
    assertOutputIsRefused(output.resolve("below"), "is no folder");
    assertThat(Files.readString(output)).isEqualTo("a file");

    Files.delete(output);
    Files.createSymbolicLink(output, folder.resolve("nowhere"));
    assertOutputIsRefused(output, "a link that leads nowhere");
    assertThat(folder.resolve("nowhere")).doesNotExist();

    // Nobody, root neither, can write there.
    assertOutputIsRefused(Path.of("/proc/clippings"), "/proc");
  }

  private void assertOutputIsRefused(Path refused, String why) throws Exception {
    Ended ended = start(List.of(), Map.of(), "clippings.Main", "--output=" + refused).await();

    assertThat(ended.exit()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said())
        .startsWith("The output folder cannot be used: ")
        .contains(why)
        .doesNotContain("\tat ");
  }

  /** Mounts a folder for temporary files that only this one run sees. */
  private Ended runWithTemporary(String options) throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> alone = List.of("unshare", "-rm");
    List<String> probe = new ArrayList<>(alone);
    probe.addAll(List.of("mount", "-t", "tmpfs", "tmpfs", temporary.toString()));
    Process mount;
    try {
      mount = new ProcessBuilder(probe).start();
    } catch (IOException noSuchProgram) {
      mount = new ProcessBuilder("false").start();
    }
    assumeTrue(mount.waitFor() == 0, "nobody may mount anything here");
    List<String> before = new ArrayList<>(alone);
    before.addAll(
        List.of(
            "sh",
            "-c",
            "mount -t tmpfs " + options + " tmpfs '" + temporary + "' && exec \"$@\"",
            "sh"));
    return start(
            before,
            Map.of(),
            "-Djava.io.tmpdir=" + temporary,
            "clippings.Main",
            "--output=" + output)
        .await();
  }

  private Ended runInPosix(String option) throws Exception {
    return start(
            List.of(), Map.of("LC_ALL", "POSIX"), "clippings.Main", option, "--output=" + output)
        .await();
  }

  private OtherProcess start(List<String> before, Map<String, String> env, String... words)
      throws IOException {
    return OtherProcess.start(before, env, folder, List.of(words));
  }

  private String summary(String measure) throws IOException {
    return Row.all(output.resolve("summary.csv")).stream()
        .filter(row -> row.get("measure").equals(measure))
        .findFirst()
        .orElseThrow()
        .get("value");
  }

  private static Path anArticle() throws IOException {
    try (var files = Files.walk(Path.of("data/stranger-things"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }
}
