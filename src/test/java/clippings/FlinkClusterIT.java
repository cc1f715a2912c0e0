package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster of three processes writes the bytes that the direct runner wrote. */
@Tag("flink")
class FlinkClusterIT {
  private static final String CLUSTER = "pipelines/flink/cluster.sh";
  private static final String MASTER = "127.0.0.1:18081";

  @BeforeAll
  static void startCluster() throws Exception {
    Said start = run(120, CLUSTER, "start");
    assertThat(start.exit()).as(start.text()).isZero();
  }

  @AfterAll
  static void stopCluster() throws Exception {
    Said stop = run(60, CLUSTER, "stop");
    assertThat(stop.exit()).as(stop.text()).isZero();
    assertThat(run(10, CLUSTER, "status").exit()).isEqualTo(1);
  }

  @Test
  void runsTheJobOfThisProcess(@TempDir Path output) {
    GoldenCase.SAMPLE.run(
        output,
        "--runner=FlinkRunner",
        "--flinkMaster=" + MASTER,
        "--parallelism=4",
        "--filesToStage=" + System.getProperty("flink.jar"));

    GoldenCase.SAMPLE.assertSameReports(output);
  }

  @Test
  void runsASubmittedJar(@TempDir Path output) throws Exception {
    Said submit =
        run(300, "pipelines/flink/submit.sh", MASTER, "--parallelism=4", "--output=" + output);

    assertThat(submit.exit()).as(submit.text()).isZero();
    GoldenCase.SAMPLE.assertSameReports(output);
  }

  private record Said(int exit, String text) {}

  private static Said run(int seconds, String... command) throws IOException, InterruptedException {
    File said = Files.createTempFile("said", ".txt").toFile();
    try {
      List<String> words = new ArrayList<>(List.of("bash"));
      words.addAll(List.of(command));
      Process process =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said).start();
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String text = Files.readString(said.toPath(), StandardCharsets.UTF_8);
      return new Said(ended ? process.exitValue() : -1, text);
    } finally {
      Files.delete(said.toPath());
    }
  }
}
