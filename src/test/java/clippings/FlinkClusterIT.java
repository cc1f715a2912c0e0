package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.FlinkCluster.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster of three processes writes the bytes that the direct runner wrote. */
@Tag("flink")
class FlinkClusterIT {
  private static FlinkCluster cluster;

  @BeforeAll
  static void startCluster() throws Exception {
    cluster = FlinkCluster.start();
  }

  @AfterAll
  static void stopCluster() throws Exception {
    cluster.stop();
  }

  @Test
  void theJarIsSmallEnoughToUpload() throws Exception {
    assertThat(Files.size(Path.of(System.getProperty("flink.jar")))).isLessThan(60_000_000);
  }

  @Test
  void runsTheJobOfThisProcess(@TempDir Path output) {
    GoldenCase.SAMPLE.run(
        output,
        "--runner=FlinkRunner",
        "--flinkMaster=" + FlinkCluster.MASTER,
        "--parallelism=4",
        "--filesToStage=" + System.getProperty("flink.jar"));

    GoldenCase.SAMPLE.assertSameReports(output);
  }

  @Test
  void runsASubmittedJar(@TempDir Path output) throws Exception {
    Said submit = submit("--parallelism=4", "--output=" + output);

    assertThat(submit.exit()).as(submit.text()).isZero();
    GoldenCase.SAMPLE.assertSameReports(output);
  }

  @Test
  void writesTheReportsOfADetachedJob(@TempDir Path output) throws Exception {
    Said submit = submit("--detached", "--parallelism=4", "--output=" + output);

    assertThat(submit.exit()).as(submit.text()).isZero();
    cluster.awaitEnd(id(submit.text()));
    GoldenCase.SAMPLE.assertSameReports(output);
  }

  private static Said submit(String... options) throws Exception {
    String[] command = new String[options.length + 2];
    command[0] = "pipelines/flink/submit.sh";
    command[1] = FlinkCluster.MASTER;
    System.arraycopy(options, 0, command, 2, options.length);
    return FlinkCluster.run(300, command);
  }

  /** Flink says which job it took. */
  private static String id(String said) {
    return said.replaceFirst("(?s).*submitted with JobID ([0-9a-f]{32}).*", "$1");
  }
}
